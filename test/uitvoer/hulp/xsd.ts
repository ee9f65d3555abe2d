import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { memoryPages, validateXML } from 'xmllint-wasm';

/** The official schema, where somebody has it; else ours, derived from the documented list of elements. */
const SCHEMA = process.env['ONTSCHOT_XAF_XSD'] ?? join(import.meta.dirname, 'xaf-4.0-afgeleid.xsd');

/**
 * What xmllint (libxml2) holds against a text, or its bytes, by the schema; empty when it is valid. It reads the text as a
 * stream, so that what it needs grows with the bytes of the file and not with its elements.
 */
export async function schemafouten(xml: string | Uint8Array): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'boek.xaf', contents: xml }],
    schema: [{ fileName: 'xaf.xsd', contents: readFileSync(SCHEMA, 'utf8') }],
    initialMemoryPages: 32 * memoryPages.MiB,
    stream: true,
    maxMemoryPages: memoryPages.GiB,
  });
  return errors.map(({ message }) => message);
}
