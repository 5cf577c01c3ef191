/** States of the United States and provinces of Canada as they stand behind a town, one a line: name, newspaper abbreviation, postal code. */
const table = `
Alabama|Ala|AL
Alaska|-|AK
Arizona|Ariz|AZ
Arkansas|Ark|AR
California|Calif|CA
Colorado|Colo|CO
Connecticut|Conn|CT
Delaware|Del|DE
Florida|Fla|FL
Georgia|Ga|GA
Hawaii|-|HI
Idaho|-|ID
Illinois|Ill|IL
Indiana|Ind|IN
Iowa|-|IA
Kansas|Kan Kans|KS
Kentucky|Ky|KY
Louisiana|La|LA
Maine|-|ME
Maryland|Md|MD
Massachusetts|Mass|MA
Michigan|Mich|MI
Minnesota|Minn|MN
Mississippi|Miss|MS
Missouri|Mo|MO
Montana|Mont|MT
Nebraska|Neb Nebr|NE
Nevada|Nev|NV
New Hampshire|-|NH
New Jersey|-|NJ
New Mexico|-|NM
New York|-|NY
North Carolina|-|NC
North Dakota|-|ND
Ohio|-|OH
Oklahoma|Okla|OK
Oregon|Ore|OR
Pennsylvania|Pa Penn|PA
Rhode Island|-|RI
South Carolina|-|SC
South Dakota|-|SD
Tennessee|Tenn|TN
Texas|Tex|TX
Utah|-|UT
Vermont|Vt|VT
Virginia|Va|VA
Washington|Wash|WA
West Virginia|-|WV
Wisconsin|Wis Wisc|WI
Wyoming|Wyo|WY
District of Columbia|-|DC
Ontario|Ont|ON
Quebec|Que|QC
Alberta|Alta|AB
British Columbia|-|BC
Manitoba|Man|MB
Saskatchewan|Sask|SK
Nova Scotia|-|NS
New Brunswick|-|NB
Newfoundland|-|NL
`;

/** By abbreviation, in lower case: the name of the state. */
export const abbreviatedStates: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [name, short, code] = line.split('|') as [string, string, string];
      return [...short.split(' '), code].map((one) => [one.toLowerCase(), name] as const);
    }),
);
