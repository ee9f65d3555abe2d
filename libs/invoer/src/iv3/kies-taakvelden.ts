/** What the totals of the social domain are about: all of 6 (sociaal domein), and 7.1 (volksgezondheid). */
export const SOCIAAL_DOMEIN = '6.x,7.1';

const DEEL = /^\d{1,2}(\.\d{0,4}x|\.\d{1,4}[a-z]?)$/;

/**
 * A choice of taakvelden: a list with commas of codes (`7.1`) and of beginnings (`6.x` for all of 6, `6.7x` for all
 * that begins with 6.7). Undefined when it cannot be read.
 */
export function kiesTaakvelden(keuze: string): ((taakveld: string) => boolean) | undefined {
  const delen = keuze.split(',').map((deel) => deel.trim());
  if (!delen.every((deel) => DEEL.test(deel))) return undefined;
  return (taakveld) =>
    delen.some((deel) => (deel.endsWith('x') ? taakveld.startsWith(deel.slice(0, -1)) : taakveld === deel));
}
