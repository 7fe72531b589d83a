/**
 * ZIP codes whose area lies in more than one state. From the Census Bureau's ZIP Code Tabulation Areas of 2010 and
 * their state boundaries, as listed in https://peter-horton.com/2022/12/30/zip-codes-zctas-and-zctas-that-cross-state-boundaries/
 * and https://gis.stackexchange.com/questions/53918; about sixty more of those are not checked yet and so not here.
 */
const LINES = `
86514 UT NM AZ
82082 WY NE CO
57717 MT SD WY
71749 AR LA
69168 NE CO
69201 SD NE
69212 SD NE
69216 SD NE
69337 SD NE
71953 OK AR
71937 OK AR
72338 TN AR
72644 MO AR
73949 OK TX
75556 AR TX
79835 NM TX
69026 KS NE
02861 MA RI
79922 NM TX
66541 KS NE
59275 ND MT
59847 ID MT
63673 MO IL
65729 MO AR
65733 MO AR
65761 MO AR
66955 KS NE
68978 KS NE
68325 KS NE
68327 KS NE
68420 KS NE
68719 SD NE
68755 SD NE
68943 KS NE
79837 NM TX
81120 NM CO
80737 NE CO
86515 NM AZ
99128 ID WA
99033 ID WA
97913 ID OR
97910 ID OR
97635 CA OR
89832 ID NV
89439 CA NV
89421 OR NV
89061 CA NV
89060 CA NV
89019 CA NV
89010 CA NV
88430 NM TX
88063 NM TX
87328 NM AZ
86504 NM AZ
59221 ND MT
86044 UT AZ
84536 UT AZ
84531 UT AZ
84034 UT NV
83856 ID WA
83342 UT ID
83127 ID WY
83120 ID WY
82930 UT WY
82801 MT WY
82701 SD WY
82063 WY CO
81324 UT CO
81137 NM CO
59270 ND MT
58653 ND SD
03579 NH ME
38549 TN KY
54540 MI WI
42223 KY TN
`;

/** States (ISO 3166-2) by ZIP code. */
export const ZIP_STRADDLERS: ReadonlyMap<string, readonly string[]> = new Map(
  LINES.trim()
    .split('\n')
    .map((line) => {
      const [zip = '', ...states] = line.split(' ');
      return [zip, states.map((state) => `US-${state}`)] as const;
    }),
);
