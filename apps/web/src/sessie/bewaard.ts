/** What the workplaces keep for this tab: all under names that begin so. */
const VAN_ONS = 'ontschot-';
const WIE = `${VAN_ONS}van`;

/** Forgets all that was typed and kept in this tab. */
export function wisBewaard(): void {
  for (const naam of Object.keys(sessionStorage)) if (naam.startsWith(VAN_ONS)) sessionStorage.removeItem(naam);
}

/** What another person left in this tab is not for this one: it goes before anything of it is shown. */
export function bewaarVoor(wie: string): void {
  if (sessionStorage.getItem(WIE) !== null && sessionStorage.getItem(WIE) !== wie) {
    for (const naam of Object.keys(sessionStorage))
      if (naam.startsWith(`${VAN_ONS}concept:`) || naam.startsWith(`${VAN_ONS}onzeker:`))
        sessionStorage.removeItem(naam);
  }
  sessionStorage.setItem(WIE, wie);
}
