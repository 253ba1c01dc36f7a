import { CAPITAL, SMALL } from './letter-case.js'

/** What goes on with the printed name of a place, as the source of a pattern: " Nhai", " - Vũng Tàu". */
export const PLACE_GOES_ON = `(?:(?: - |[ -])[${CAPITAL}][${SMALL}'’]+){0,3}`

/** The printed name of a place, as the source of a pattern: Võ Nhai · Bà Rịa - Vũng Tàu · Krông Pắc · U Minh Thượng · Ý Yên. */
export const PLACE_NAME = `(?:[${CAPITAL}][${SMALL}'’]+|[AOUYÔÝ](?= [${CAPITAL}][${SMALL}]))${PLACE_GOES_ON}`
