import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { memoryPages, validateXML } from 'xmllint-wasm';

/** The official schema, where somebody has it; else ours, derived from the documented list of elements. */
const SCHEMA = process.env['ONTSCHOT_XAF_XSD'] ?? join(import.meta.dirname, 'xaf-4.0-afgeleid.xsd');

/** What xmllint (libxml2) holds against a text by the schema; empty when it is valid. */
export async function schemafouten(xml: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'boek.xaf', contents: xml }],
    schema: [{ fileName: 'xaf.xsd', contents: readFileSync(SCHEMA, 'utf8') }],
    initialMemoryPages: 32 * memoryPages.MiB,
    maxMemoryPages: memoryPages.GiB,
  });
  return errors.map(({ message }) => message);
}
