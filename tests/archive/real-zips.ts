/** What is in both. */
export const connections = `First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ada,Lark,https://www.linkedin.com/in/ada-lark,,,,02 Jan 2020
`;

const bytes = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(base64, 'base64'));

/** Info-ZIP 3.0, `zip -X -P secret`: Connections.csv under the old encryption of PKZIP. */
export const locked = bytes(
  'UEsDBBQACQAIAABQ3lwngelqgQAAAIIAAAAPAAAAQ29ubmVjdGlvbnMuY3N20wz2hU5TCjLBjEyxzM0kIaWW9u54VBQd+nMyGH05' +
    'TxF9jEVUO1RL9tbWDKxVGtOhqx887r3JlnMNQb6BbjwXbAtKLT+RP0AHMW0pUs4pb+DHGHb7StRr5IKr1G+TJO7OiNmlyLsi7dGu' +
    'WcV9o+BirvIDbL8U2E355+EVSuWhPg9FUEsHCCeB6WqBAAAAggAAAFBLAQIeAxQACQAIAABQ3lwngelqgQAAAIIAAAAPAAAAAAAA' +
    'AAEAAACkgQAAAABDb25uZWN0aW9ucy5jc3ZQSwUGAAAAAAEAAQA9AAAAvgAAAAAA',
);

/** Info-ZIP 3.0, `zip -X -fz`: zip64 in every record, though nothing in it is large. */
export const zip64 = bytes(
  'UEsDBC0AAAAIAABQ3lwngelq//////////8PABQAQ29ubmVjdGlvbnMuY3N2AQAQAIIAAAAAAAAAdQAAAAAAAAA1i0EKwjAQRfc9' +
    'xRxg2oQsuyuiCykqggcYOgGHJpOSBIK3Ny78q8fj/YvkUuFG0eNKf3o9VzxHkgALc/al4CnFg/SDj1SkStIuVP1WPcNdh4Wpv/OO' +
    '71qPMhvTWpuC6O5ZdNpSNKKGmMbwi/qsgyspOOvs8AVQSwECHgMtAAAACAAAUN5cJ4HpanUAAAD/////DwAMAAAAAAABAAAApIEA' +
    'AAAAQ29ubmVjdGlvbnMuY3N2AQAIAIIAAAAAAAAAUEsGBiwAAAAAAAAAHgMtAAAAAAAAAAAAAQAAAAAAAAABAAAAAAAAAEkAAAAA' +
    'AAAAtgAAAAAAAABQSwYHAAAAAP8AAAAAAAAAAQAAAFBLBQYAAAAAAQABAEkAAAD/////AAA=',
);
