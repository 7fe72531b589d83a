/**
 * Which area codes are in use where: North American Numbering Plan Administrator, area code maps, 2026. What is newer stands
 * below, each with its source.
 */
const TABLE = `
US-AL 205 251 256 334 659 938
US-AK 907
US-AS 684
US-AZ 480 520 602 623 928
US-AR 327 479 501 870
US-CA 209 213 279 310 323 341 350 369 408 415 424 442 510 530 559 562 619 626 628 650 657 661 669 707 714 738 747 760 805 818 820 831 840 858 909 916 925 949 951
US-CO 303 719 720 748 970 983
US-CT 203 475 860 959
US-DC 202 771
US-DE 302
US-FL 239 305 321 324 352 386 407 448 561 645 656 689 727 728 754 772 786 813 850 863 904 941 954
US-GA 229 404 470 478 678 706 762 770 912 943
US-GU 671
US-HI 808
US-IA 319 515 563 641 712
US-ID 208 986
US-IL 217 224 309 312 331 447 464 618 630 708 730 773 779 815 847 872
US-IN 219 260 317 463 574 765 812 930
US-KS 316 620 785 913
US-KY 270 364 502 606 859
US-LA 225 318 337 504 985
US-MA 339 351 413 508 617 774 781 857 978
US-MD 227 240 301 410 443 667
US-ME 207
US-MI 231 248 269 313 517 586 616 734 810 906 947 989
US-MN 218 320 507 612 651 763 952
US-MO 235 314 417 557 573 636 660 816 975
US-MP 670
US-MS 228 601 662 769
US-MT 406
US-NC 252 336 472 704 743 828 910 919 980 984
US-ND 701
US-NE 308 402 531
US-NH 603
US-NJ 201 551 609 640 732 848 856 862 908 973
US-NM 505 575
US-NV 702 725 775
US-NY 212 315 329 332 347 363 516 518 585 607 631 646 680 716 718 838 845 914 917 929 934
US-OH 216 220 234 283 326 330 380 419 440 513 567 614 740 937
US-OK 405 539 572 580 918
US-OR 458 503 541 971
US-PA 215 223 267 272 412 445 484 570 582 610 717 724 814 835 878
US-PR 787 939
US-RI 401
US-SC 803 821 839 843 854 864
US-SD 605
US-TN 423 615 629 731 865 901 931
US-TX 210 214 254 281 325 346 361 409 430 432 469 512 682 713 726 737 806 817 830 832 903 915 936 940 945 956 972 979
US-UT 385 435 801
US-VA 276 434 540 571 686 703 757 804 826 948
US-VI 340
US-VT 802
US-WA 206 253 360 425 509 564
US-WI 262 274 353 414 534 608 715 920
US-WV 304 681
US-WY 307
CA-AB 368 403 587 780 825
CA-BC 236 250 257 604 672 778
CA-MB 204 431 584
CA-NB 428 506
CA-NL 709 879
CA-NS 782 902
CA-NT 867
CA-NU 867
CA-ON 226 249 289 343 365 382 416 437 519 548 613 647 683 705 742 753 807 905 942
CA-PE 782 902
CA-QC 263 273 354 367 418 438 450 468 514 579 581 819 873
CA-SK 306 474 639
CA-YT 867
`;

/** An area code that libphonenumber does not know, although numbers are given out in it. */
interface NewAreaCode {
  readonly code: string;
  readonly region: string;
  /** First day, or year, in which somebody may have such a number. */
  readonly since: string;
  readonly source: string;
}

/**
 * In service, and not known to libphonenumber-js 1.13.16 (metadata of 2026). Add a code with the page that says since when its
 * numbers are given out; take it out when `npm test` says that the library knows it.
 */
export const NEW_AREA_CODES: readonly NewAreaCode[] = [
  {
    code: '357',
    region: 'US-CA',
    since: '2025-03-26',
    source:
      'https://webproda.cpuc.ca.gov/news-and-updates/all-news/cpuc-reminds-consumers-of-the-new-dialing-procedure-and-357-area-code-coming-to-the-559-region',
  },
  {
    code: '436',
    region: 'US-OH',
    since: '2024-03-01',
    source: 'https://www.occ.ohio.gov/factsheet/ohio-area-code-update',
  },
  {
    code: '457',
    region: 'US-LA',
    since: '2025-09-25',
    source: 'https://lpsc.louisiana.gov',
  },
  {
    code: '471',
    region: 'US-MS',
    since: '2026-01-30',
    source: 'https://en.wikipedia.org/wiki/Area_codes_662_and_471',
  },
  {
    code: '621',
    region: 'US-TX',
    since: '2025-01-23',
    source: 'Public Utility Commission of Texas, 15 January 2025',
  },
  {
    code: '624',
    region: 'US-NY',
    since: '2023-09-11',
    source: 'https://www.newyorkalmanack.com/2023/09/new-624-area-code-western-new-york/',
  },
  {
    code: '679',
    region: 'US-MI',
    since: '2025-11-07',
    source:
      'https://www.verizon.com/support/residential/homephone/area-international-info/area-code-lookup',
  },
  {
    code: '729',
    region: 'US-TN',
    since: '2025-09-05',
    source:
      'https://www.einpresswire.com/article/783353516/mandatory-10-digit-dialing-is-coming-to-the-tennessee-423-area-code-effective-august-5-2025',
  },
  {
    code: '837',
    region: 'US-CA',
    since: '2025-01-31',
    source: 'https://sent.dm/es/resources/area-code/area-code-530-chico-california-details',
  },
  {
    code: '861',
    region: 'US-IL',
    since: '2023',
    source: 'https://www.lincmad.com/areacode.html',
  },
  {
    code: '924',
    region: 'US-MN',
    since: '2025',
    source:
      'https://startribune.com/theres-a-new-area-code-in-southern-minnesotas-507-region/600268094',
  },
];

const TOLL_FREE: readonly string[] = ['800', '822', '833', '844', '855', '866', '877', '888'];

const REGIONS = regionsByCode();

function regionsByCode(): ReadonlyMap<string, readonly string[]> {
  const lines = TABLE.trim()
    .split('\n')
    .map((line) => line.split(' '));
  const pairs = [
    ...lines.flatMap(([region = '', ...codes]) => codes.map((code) => [code, region] as const)),
    ...NEW_AREA_CODES.map(({ code, region }) => [code, region] as const),
  ];
  const regions = new Map<string, string[]>();
  for (const [code, region] of pairs) regions.set(code, [...(regions.get(code) ?? []), region]);
  return regions;
}

/** The three digits after +1; empty for a number that has none, such as 988. */
export function areaCodeOf(value: string): string {
  return /^\+1(\d{3})/.exec(value)?.[1] ?? '';
}

/** Whether the owner of the number pays for the call, from both countries. */
export function isTollFree(code: string): boolean {
  return TOLL_FREE.includes(code);
}

/** The states, provinces and territories in which an area code is in use, as ISO 3166-2; none: in neither country. */
export function regionsOfAreaCode(code: string): readonly string[] {
  return REGIONS.get(code) ?? [];
}

/**
 * The area codes in use in a country, packed: in order, the first two digits of some codes and then the third digit of each.
 * `20135 217` is 201, 203, 205 and 217.
 */
export function packAreaCodes(country: string): string {
  const groups = new Map<string, string>();
  for (const code of [...REGIONS.keys()].sort()) {
    if (!regionsOfAreaCode(code).some((region) => region.startsWith(country))) continue;
    const start = code.slice(0, 2);
    groups.set(start, `${groups.get(start) ?? start}${code.slice(2)}`);
  }
  return [...groups.values()].join(' ');
}
