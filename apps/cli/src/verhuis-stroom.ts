/** The name of a stroom, in a file of its own: with it comes the whole writer of boeken, so it is loaded only where a boek is named. */
export { stroomVan } from '@ontschot/boekschrijver';
