// Health check of the container: ends with 0 when the service takes work. The image has no curl.
const adres = `http://127.0.0.1:${process.env.PORT || 3000}/gezondheid/gereed`;
try {
  const antwoord = await fetch(adres, { signal: globalThis.AbortSignal.timeout(4_000) });
  process.stdout.write(await antwoord.text());
  process.exitCode = antwoord.ok ? 0 : 1;
} catch (fout) {
  process.stdout.write(String(fout.cause ?? fout));
  process.exitCode = 1;
}
