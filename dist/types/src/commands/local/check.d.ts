import type { RepositoryFiles } from '../../../lint-rules/list-rule.ts';
import type { Config } from '../../config/schema.ts';
import { type Files, UserError } from '../../files.ts';
import type { Unjudged } from '../../finding.ts';
import type { Repository } from '../../git/repository.ts';
import { type Report } from '../../report/report.ts';
import type { Change, Reviewed } from '../../review/change/reviewed.ts';
/** A text to check under the name it has for people. */
export type Source = {
    readonly path: string;
    readonly text: string;
};
/** The texts that paths name; none named: the files of the configuration, else README.md. @throws {UserError} for the first that cannot be read. */
export declare function readSources(files: Files, paths: readonly string[], config: Config): Source[];
/** What was read, and what could not be. */
export type SourcesRead = {
    readonly sources: readonly Source[];
    readonly unjudged: readonly Unjudged[];
};
/** The texts that paths name as far as they can be read. @throws {UserError} where the paths themselves make no sense. */
export declare function readSourcesAsFar(files: Files, paths: readonly string[], config: Config): SourcesRead;
/** What cannot be read, by the error that says why: one that begins with the path, and the line where there is one. */
export declare function unjudgedBy({ message }: UserError, path: string): Unjudged;
/** The findings of every text; of a list of several files each knows the works of those before it. */
export declare function checkSources(sources: readonly Source[], config: Config, repositoryFiles?: RepositoryFiles): Report;
/** What came since a commit: all findings, each with whether it is new. */
export declare function checkSince(sources: readonly Source[], { config, repository, base, repositoryFiles, }: {
    config: Config;
    repository: Repository;
    base: string;
    repositoryFiles?: RepositoryFiles;
}): Report;
/** A proposed change as a report; findings of files that it does not touch are not in it. */
export declare function reviewReport(changes: readonly Change[], config: Config, repositoryFiles?: RepositoryFiles): Report;
/** The report on a proposed change, and what it was made from: the texts as they were read, and the entries that are new. */
export declare function judgeChanges(changes: readonly Change[], config: Config, repositoryFiles?: RepositoryFiles): {
    readonly report: Report;
    readonly reviewed: Reviewed;
};
