/** Behind what was booked, when somebody typed on while it was under way. */
export const NOG_IN_FORMULIER = ' Wat u intussen typte is niet geboekt; het staat nog in het formulier.';
