/** Brings whoever handed in an incomplete form to the first field that is wrong, once that is drawn. */
export function naarEersteFout(formulier: HTMLFormElement): void {
  requestAnimationFrame(() => formulier.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}
