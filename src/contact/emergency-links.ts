/** 911 and 988 are the same digits in both countries: these links need no data, no region and no network. */
export const CALL_911 = 'tel:911';
export const CALL_988 = 'tel:988';
export const TEXT_988 = 'sms:988';
