/** The read side, in a file of its own: it is large, and loaded only by the commands that work on it. */
export {
  herbouwLeesdatabase,
  LeesdatabaseFout,
  LeesdatabaseInGebruik,
  NietTeVergelijken,
  vergelijkLeesdatabase,
} from '@ontschot/projecties';
