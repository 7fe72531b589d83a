/** Public-health pages that the overdose steps follow; both were read on 2026-11-21 in stored copies. */
export const OVERDOSE_GUIDANCE = {
  US: {
    name: 'Washington State Department of Health',
    url: 'https://preventoverdosewa.org/reverseanoverdose',
    seen: '2026-11',
  },
  CA: {
    name: 'Alberta Health Services',
    url: 'https://www.albertahealthservices.ca/info/Page16025.aspx',
    seen: '2026-11',
  },
} as const;
