/** Works in the other changed files of one list: what a proposal adds to one of them may be in another. */
import type { Listed, Reading } from '../../../lint-rules/list-rule.ts';
import type { Entry } from '../../list/entry.ts';
/** The works of the other changed files of one list; of two files that gain the same work, the one whose name comes first has it. */
export declare function worksInOtherFiles(path: string, files: readonly {
    readonly path: string;
    readonly reading: Reading;
}[], { groupOf, inBase }: {
    groupOf: (path: string) => number | undefined;
    inBase: ReadonlySet<Entry>;
}): Map<string, Listed> | undefined;
