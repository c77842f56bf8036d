/** Periods that belong to a word: what follows an abbreviation says nothing about how a list ends its parts. */

/** Common ones, and the words of journals' names as they are abbreviated (ISO 4, the List of Title Word Abbreviations), as far as lists cite them. */
const words: ReadonlySet<string> = new Set(
  'inc jr sr ltd co corp llc gmbh al el etc ed eds dr prof st vol no nr pp fig sec ch vs approx dept univ assoc natl acad soc symp conf proc trans int am eur j ann arch bull mag lett rev commun rep nat artif intell educ res med surg treat clin exp mol genet biol chem phys math stat appl comput sci eng technol syst inf inform manag econ psychol neurosci pharm pharmacol radiol oncol cardiol dermatol ophthalmol pathol digit lang linguist mach netw robot autom electron mech mater environ geogr hist philos polit sociol front usw bzw ggf evtl ca inkl exkl zzgl bspw sog nr std min mio mrd aprox pág ej ecc env núm tel'.split(
    ' ',
  ),
)
/** A word with a period, an initial, or several with their periods, as `J.` and `U.S.` and `e.g.`. */
const dotted = /(?:^|[^\p{L}\p{N}])((?:\p{L}\.){2,4}|\p{L}+\.)$/u

/** Whether a text ends in an abbreviation with its period. Looks at the last characters alone. */
export function endsInAbbreviation(text: string): boolean {
  if (!text.endsWith('.')) return false
  const word = dotted.exec(text.slice(-16))?.[1]?.slice(0, -1)
  return word !== undefined && (word.includes('.') || words.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word))
}
