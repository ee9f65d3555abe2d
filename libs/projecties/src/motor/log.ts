/** Where the read side tells what it does; one line each, with what a program would want to know beside it. */
export type Log = (niveau: 'info' | 'fout', bericht: string, velden?: Readonly<Record<string, unknown>>) => void;

export const stil: Log = () => undefined;
