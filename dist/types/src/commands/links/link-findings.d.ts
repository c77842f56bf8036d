/** Turns judgements of links into findings: dead links are errors, others are notes or not reported. */
import { type Finding } from '../../finding.ts';
import type { Judgement } from '../../links/verdict.ts';
import type { Place } from './find-links.ts';
/** The findings about one link at one place; `moves` is how many runs in a row saw its permanent move. */
export declare function findingsOf(judgement: Judgement, place: Place, moves?: number): Finding[];
/** The forms of findings that depend on whether a link answers at all. */
export declare const deadForms: readonly string[];
