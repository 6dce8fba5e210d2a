const local = Math;

/**
 * Math as a name of the bundle's own. Where a script's global object is watched, as in the local Sheets, each look at a global
 * name costs more than a logarithm; the tails of distributions look a million times.
 */
export { local as Math };
