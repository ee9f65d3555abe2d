/** Hands somebody a file that was fetched with their token; the browser keeps it under this name. */
export function bewaar(inhoud: Blob, naam: string): void {
  const adres = URL.createObjectURL(inhoud);
  const link = document.createElement('a');
  link.href = adres;
  link.download = naam;
  link.click();
  // The download has begun by then; what is kept longer stays in memory.
  setTimeout(() => URL.revokeObjectURL(adres), 10_000);
}
