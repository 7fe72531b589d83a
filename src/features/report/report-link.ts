import { REPORT_ADDRESS } from '../../contact/report-address.js';

/**
 * Where a report of a wrong number goes: the host's address with the record and the data's date filled in.
 * `{id}` and `{data}` mark where; without them a mailto address gets a subject, any other is left as it is.
 * Undefined for anything but https and mailto.
 */
export function reportLink(
  template: string | undefined,
  resourceId: string,
  dataDate: string,
): string | undefined {
  if (!template || !REPORT_ADDRESS.test(template)) return undefined;
  const filled = template
    .replaceAll('{id}', encodeURIComponent(resourceId))
    .replaceAll('{data}', encodeURIComponent(dataDate));
  if (filled !== template || !/^mailto:/i.test(template)) return filled;
  const subject = encodeURIComponent(`Wrong number: ${resourceId} (data of ${dataDate})`);
  return `${template}${template.includes('?') ? '&' : '?'}subject=${subject}`;
}
