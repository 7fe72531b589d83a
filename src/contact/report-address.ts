/** Where a report of a wrong number may go: a page or a mailbox of the host's. */
export const REPORT_ADDRESS = /^(https:\/\/|mailto:)[^\s<>"]+$/i;
