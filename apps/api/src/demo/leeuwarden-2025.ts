/**
 * What the municipality of Leeuwarden reported to CBS as its budget of 2025 for the social domain (Iv3, taakvelden 6.x
 * and 7.1; thousands of euros; 27 lines, lasten together 383,463). Source: CBS, Iv3 open data, CC BY 4.0. The same text
 * as leeuwarden-2025.csv, which a person can give to the command; here so that the built service has it at hand.
 */
export const LEEUWARDEN_2025 = `\
Gemeente;Taakveld;Salarissen;Baten;Lasten;Provincie;Inwonertal
Leeuwarden;6.1 Samenkracht en burgerparticipatie;3315.0;5787.0;13660.0;Fryslân;129970
Leeuwarden;6.21 Toegang en eerstelijnsvoorz. WMO;;0.0;627.0;Fryslân;129970
Leeuwarden;6.22 Toegang en eerstelijnsvoorz. Jeugd;2442.0;0.0;4563.0;Fryslân;129970
Leeuwarden;6.23 Toegang en eerstelijnsvoorz. Inte..;310.0;0.0;14861.0;Fryslân;129970
Leeuwarden;6.3 Inkomensregelingen;13285.0;91348.0;127532.0;Fryslân;129970
Leeuwarden;6.4 WSW en beschut werk;1800.0;0.0;16360.0;Fryslân;129970
Leeuwarden;6.5 Arbeidsparticipatie;6314.0;1686.0;12503.0;Fryslân;129970
Leeuwarden;6.60 Hulpmiddelen en diensten (WMO);;1375.0;6370.0;Fryslân;129970
Leeuwarden;6.711 Huishoudelijke hulp (WMO);;0.0;13618.0;Fryslân;129970
Leeuwarden;6.712 Begeleiding (WMO);;0.0;13356.0;Fryslân;129970
Leeuwarden;6.713 Dagbesteding (WMO);;0.0;6669.0;Fryslân;129970
Leeuwarden;6.714 Ov.  maatwerkarrangementen (WMO);;0.0;0.0;Fryslân;129970
Leeuwarden;6.751 Jeugdhulp ambulant lokaal;;0.0;630.0;Fryslân;129970
Leeuwarden;6.752 Jeugdhulp ambulant regionaal;;0.0;39931.0;Fryslân;129970
Leeuwarden;6.753 Jeugdhulp ambulant landelijk;;0.0;0.0;Fryslân;129970
Leeuwarden;6.761 Jeugdhulp met verblijf lokaal;;0.0;0.0;Fryslân;129970
Leeuwarden;6.762 Jeugdhulp met verblijf regionaal;;210.0;14933.0;Fryslân;129970
Leeuwarden;6.763 Jeugdhulp met verblijf landelijk;;0.0;150.0;Fryslân;129970
Leeuwarden;6.791 PGB WMO;;0.0;2242.0;Fryslân;129970
Leeuwarden;6.792 PGB Jeugd;;0.0;851.0;Fryslân;129970
Leeuwarden;6.811 Beschermd wonen (WMO);;760.0;48899.0;Fryslân;129970
Leeuwarden;6.812 Maatschappelijke- en vrouwenopva..;;926.0;26089.0;Fryslân;129970
Leeuwarden;6.821 Jeugdbescherming;;0.0;6622.0;Fryslân;129970
Leeuwarden;6.822 Jeugdreclassering;;0.0;649.0;Fryslân;129970
Leeuwarden;6.91 Coördinatie en beleid WMO;871.0;0.0;2470.0;Fryslân;129970
Leeuwarden;6.92 Coördinatie en beleid Jeugd;650.0;0.0;650.0;Fryslân;129970
Leeuwarden;7.1 Volksgezondheid;;842.0;9228.0;Fryslân;129970
`;
