type FieldFormat = {
    /** Shapes of dates, such as `YYYY.M`. */
    readonly shape?: readonly string[] | undefined;
    /** How links are wrapped. */
    readonly wrap?: '[x](u)' | '[[x]](u)' | '[[x](u)]' | undefined;
    /** Labels that links may have. */
    readonly labels?: readonly string[] | undefined;
    /** Marks that may end the text, the first is the usual one. */
    readonly terminator?: string | undefined;
    /** Case of the first letter. */
    readonly case?: 'upper' | 'lower' | undefined;
    /** Most characters. */
    readonly max?: number | undefined;
    /** Allowed values; anything else is an error. */
    readonly values?: readonly string[] | undefined;
    /** Words that it must not have, letter case aside. */
    readonly avoid?: readonly string[] | undefined;
    /** Older name of `max`. */
    readonly maxLength?: number | undefined;
    /** Older name of `values`. */
    readonly enum?: readonly string[] | undefined;
};
type SectionFormat = {
    /** Heading of the sections this is for; `*` stands for anything. */
    readonly under?: string | undefined;
    /** What holds the entries. */
    readonly container?: 'list' | 'table' | 'paragraph' | 'quote' | undefined;
    /** Templates; the first that matches wins; `[]`: the section is judged by what it keeps. */
    readonly entry?: readonly string[] | undefined;
    /** Example entries to make templates of. */
    readonly like?: readonly string[] | undefined;
    /** What single fields must look like. */
    readonly fields?: Readonly<Record<string, FieldFormat>> | undefined;
    /** Fewest entries that a section has, those of its subsections included. */
    readonly min?: number | undefined;
    /** As `strictness` of the whole configuration, for these sections. */
    readonly strictness?: 'lenient' | 'usual' | 'strict' | undefined;
    /** The order of the entries; absent: the one the section keeps. */
    readonly order?: 'alpha' | 'date-desc' | 'none' | undefined;
};
export type RuleLevel = 'off' | 'on' | 'warn' | 'warning' | 'error' | 'info' | boolean | 0 | 1 | 2;
/** The configuration as it is written: everything is optional. */
export type ConfigFile = {
    /** Set to `false` to stop reviews, repairs, sweeps and commands on GitHub; the label `listkeeper: off` does so for one pull request. Default: `true`. */
    readonly enabled?: boolean | undefined;
    /** Language of the list: order, terminators, punctuation. Default: `"en"`. */
    readonly locale?: string | undefined;
    /** How clear a learned form must be before `entry-format` and `link-label` expect it. Default: `"usual"`. */
    readonly strictness?: 'lenient' | 'usual' | 'strict' | undefined;
    /** The lists of the repository. Default: README.md. */
    readonly lists?: readonly {
        /** Files of the list, as globs; a plain name counts in any letter case. */
        readonly files: readonly string[];
        /** Translations of the list. */
        readonly translations?: readonly string[] | undefined;
        /** Formats by section; the first match wins. Default: learned from the list. */
        readonly sections?: readonly SectionFormat[] | undefined;
        readonly contents?: {
            /** Headings to leave out of the table of contents. */
            readonly exclude?: readonly string[] | undefined;
            /** First and last heading level in the table of contents. */
            readonly depth?: readonly [number, number] | undefined;
            /** When the table of contents is fixed. Default: `"after-merge"`. */
            readonly repair?: 'pull-request' | 'commit' | 'after-merge' | 'off' | undefined;
        } | undefined;
    }[] | undefined;
    /** Severity and options of rules. */
    readonly rules?: {
        readonly 'canonical-url'?: RuleLevel | readonly [RuleLevel] | readonly [RuleLevel, Readonly<Record<string, never>>] | undefined;
        readonly 'entry-format'?: RuleLevel | readonly [RuleLevel] | readonly [
            RuleLevel,
            {
                readonly sections?: readonly SectionFormat[] | undefined;
                /** How clear a learned format must be to be expected. Default: `"usual"`. */
                readonly strictness?: 'lenient' | 'usual' | 'strict' | undefined;
            }
        ] | undefined;
        readonly 'entry-order'?: RuleLevel | readonly [RuleLevel] | readonly [
            RuleLevel,
            {
                readonly locale?: string | undefined;
                readonly sections?: readonly {
                    readonly under?: string | undefined;
                    readonly order?: 'alpha' | 'date-desc' | 'none' | undefined;
                }[] | undefined;
            }
        ] | undefined;
        readonly 'entry-spacing'?: RuleLevel | readonly [RuleLevel] | readonly [RuleLevel, Readonly<Record<string, never>>] | undefined;
        readonly 'link-label'?: RuleLevel | readonly [RuleLevel] | readonly [
            RuleLevel,
            {
                /** How clear a spelling must be to be expected. Default: `"usual"`. */
                readonly strictness?: 'lenient' | 'usual' | 'strict' | undefined;
                /** `strictness` by heading, the first match wins. */
                readonly sections?: readonly {
                    readonly under?: string | undefined;
                    readonly strictness?: 'lenient' | 'usual' | 'strict' | undefined;
                }[] | undefined;
            }
        ] | undefined;
        readonly 'link-syntax'?: RuleLevel | readonly [RuleLevel] | readonly [
            RuleLevel,
            {
                readonly placeholders?: number | undefined;
            }
        ] | undefined;
        readonly 'no-broken-targets'?: RuleLevel | readonly [RuleLevel] | readonly [RuleLevel, Readonly<Record<string, never>>] | undefined;
        readonly 'no-conflicting-links'?: RuleLevel | readonly [RuleLevel] | readonly [
            RuleLevel,
            {
                readonly accept?: readonly string[] | undefined;
            }
        ] | undefined;
        readonly 'no-deceptive-links'?: RuleLevel | readonly [RuleLevel] | readonly [RuleLevel, Readonly<Record<string, never>>] | undefined;
        readonly 'no-duplicate-entries'?: RuleLevel | readonly [RuleLevel] | readonly [
            RuleLevel,
            {
                readonly across?: 'error' | 'warning' | 'info' | 'off' | undefined;
                readonly pairs?: readonly {
                    readonly between: readonly [string, string];
                    readonly severity: 'error' | 'warning' | 'info' | 'off';
                }[] | undefined;
                readonly versions?: 'error' | 'warning' | 'info' | 'off' | undefined;
                readonly accept?: readonly string[] | undefined;
            }
        ] | undefined;
        readonly 'no-empty-sections'?: RuleLevel | readonly [RuleLevel] | readonly [RuleLevel, Readonly<Record<string, never>>] | undefined;
        readonly 'no-invisible-characters'?: RuleLevel | readonly [RuleLevel] | readonly [RuleLevel, Readonly<Record<string, never>>] | undefined;
        readonly 'no-lost-entries'?: RuleLevel | readonly [RuleLevel] | readonly [RuleLevel, Readonly<Record<string, never>>] | undefined;
        readonly 'no-mojibake'?: RuleLevel | readonly [RuleLevel] | readonly [RuleLevel, Readonly<Record<string, never>>] | undefined;
        readonly 'no-tracking-parameters'?: RuleLevel | readonly [RuleLevel] | readonly [RuleLevel, Readonly<Record<string, never>>] | undefined;
        readonly 'others-entries'?: RuleLevel | readonly [RuleLevel] | readonly [RuleLevel, Readonly<Record<string, never>>] | undefined;
        readonly references?: RuleLevel | readonly [RuleLevel] | readonly [RuleLevel, Readonly<Record<string, never>>] | undefined;
        readonly 'table-of-contents'?: RuleLevel | readonly [RuleLevel] | readonly [
            RuleLevel,
            {
                readonly exclude?: readonly string[] | undefined;
                readonly depth?: readonly [number, number] | undefined;
            }
        ] | undefined;
        readonly translations?: RuleLevel | readonly [RuleLevel] | readonly [RuleLevel, Readonly<Record<string, never>>] | undefined;
        readonly 'entry-requirements'?: RuleLevel | readonly [RuleLevel] | readonly [RuleLevel, Readonly<Record<string, never>>] | undefined;
    } | undefined;
    /** Works that may be listed twice. */
    readonly accept?: readonly {
        readonly url: string;
        readonly reason?: string | undefined;
    }[] | undefined;
    /** Rules whose fixes are proposed too, once a week at most, for what came since the configuration was last changed; for the table of contents see `contents.repair`. */
    readonly repair?: readonly ('canonical-url' | 'entry-format' | 'entry-order' | 'entry-spacing' | 'link-label' | 'link-syntax' | 'no-broken-targets' | 'no-conflicting-links' | 'no-deceptive-links' | 'no-duplicate-entries' | 'no-empty-sections' | 'no-invisible-characters' | 'no-lost-entries' | 'no-mojibake' | 'no-tracking-parameters' | 'others-entries' | 'references' | 'translations')[] | undefined;
    /** Rules whose fixes are committed to pull requests automatically, where the branch is writable. */
    readonly autofix?: readonly ('canonical-url' | 'entry-format' | 'entry-order' | 'entry-spacing' | 'link-label' | 'link-syntax' | 'no-broken-targets' | 'no-conflicting-links' | 'no-deceptive-links' | 'no-duplicate-entries' | 'no-empty-sections' | 'no-invisible-characters' | 'no-lost-entries' | 'no-mojibake' | 'no-tracking-parameters' | 'others-entries' | 'references' | 'table-of-contents' | 'translations')[] | undefined;
    /** How links are checked. */
    readonly links?: {
        /** Links that are not checked; `*` matches anything. */
        readonly exclude?: readonly string[] | undefined;
        /** Timeout for one request. Default: `"20s"`. */
        readonly timeout?: string | undefined;
        /** Maximum concurrent requests per host. Default: `8`. */
        readonly 'per-host'?: number | undefined;
        /** Time after which a run ends; links not checked by then are left for the next run. Default: `"30m"`. */
        readonly deadline?: string | undefined;
        /** With a history: how long a result is reused; `0d` checks every link in each run. Default: `"7d"`. */
        readonly recheck?: string | undefined;
        /** With a history: when a page that is not found counts as dead. */
        readonly dead?: {
            /** How many times the page was not found. Default: `3`. */
            readonly failures?: number | undefined;
            /** Days between the first and the last failure. Default: `7`. */
            readonly days?: number | undefined;
        } | undefined;
        /** What holds for single hosts; the first match wins. */
        readonly hosts?: readonly {
            /** Links that this is for: an address with its host, in which `*` matches anything. */
            readonly match: string;
            /** Headers to send; a secret is named as `env:LISTKEEPER_LINK_...`, goes to this host alone, and neither follows a redirect nor is used in reviews of pull requests. */
            readonly headers?: Readonly<Record<string, string>> | undefined;
            /** Timeout for one request to it. */
            readonly timeout?: string | undefined;
            /** Maximum concurrent requests to it. */
            readonly 'per-host'?: number | undefined;
        }[] | undefined;
        /** Links that are ignored, until a date if one is given, with the reason. */
        readonly ignore?: readonly {
            readonly url: string;
            readonly until?: string | undefined;
            readonly reason: string;
        }[] | undefined;
        /** Base URLs of registries, for mirrors; `false` checks the page instead. */
        readonly registries?: {
            readonly doi?: string | false | undefined;
            readonly arxiv?: string | false | undefined;
            readonly github?: string | false | undefined;
            readonly huggingface?: string | false | undefined;
            readonly pubmed?: string | false | undefined;
            readonly openreview?: string | false | undefined;
            readonly pypi?: string | false | undefined;
            readonly npm?: string | false | undefined;
            readonly youtube?: string | false | undefined;
            readonly x?: string | false | undefined;
            readonly appstore?: string | false | undefined;
            readonly gitlab?: string | false | undefined;
            readonly forgejo?: string | false | undefined;
            readonly crates?: string | false | undefined;
        } | undefined;
        /** An address of mail that registries get, so that they can write before they block (Crossref, NCBI). */
        readonly contact?: string | undefined;
        /** Where archived copies of dead pages are looked up; `false` turns this off. Default: `"https://web.archive.org"`. */
        readonly archive?: string | false | undefined;
        /** Where scheduled sweeps keep results: failing links in their issue, or all links on the branch `listkeeper/memory`. Default: `"issue"`. */
        readonly memory?: 'issue' | 'branch' | undefined;
    } | undefined;
    /** Requirements for new entries, by section, the first match wins; what is unknown about an entry does not count against it. */
    readonly require?: readonly {
        /** Heading of the sections this is for; `*` stands for anything. Absent: all sections. */
        readonly under?: string | undefined;
        /** For entries that link a repository. */
        readonly repository?: {
            /** Minimum age of the repository, for example `6mo`. */
            readonly age?: string | undefined;
            /** Its last commit is no older than that, for example `18mo`. */
            readonly 'commit-within'?: string | undefined;
            /** Minimum stars. */
            readonly stars?: number | undefined;
            /** Minimum contributors, bots aside. */
            readonly contributors?: number | undefined;
            /** Any licence (`true`), one that the OSI approved (`osi`), or a list of SPDX identifiers. */
            readonly license?: true | 'osi' | readonly string[] | undefined;
            /** No archived repositories (`false`). */
            readonly archived?: false | undefined;
            /** No forks (`false`). */
            readonly fork?: false | undefined;
            /** It has a readme (`true`). */
            readonly readme?: true | undefined;
            /** Topics, one of which it has. */
            readonly topics?: readonly string[] | undefined;
            /** A file that it has at its root. */
            readonly file?: string | undefined;
        } | undefined;
        /** For entries that link a package (npm, PyPI, crates.io). */
        readonly package?: {
            /** Minimum age of the package. */
            readonly age?: string | undefined;
            /** Its last release is no older than that. */
            readonly 'release-within'?: string | undefined;
            /** Minimum downloads in the last month, where the registry tells. */
            readonly downloads?: number | undefined;
        } | undefined;
        /** For entries that link a paper. */
        readonly paper?: {
            /** Earliest year of publication. */
            readonly year?: number | undefined;
            /** It was published, not only posted as a preprint (`true`). */
            readonly venue?: true | undefined;
        } | undefined;
        /** For all addresses of the entry. */
        readonly url?: {
            /** Addresses begin with `https` (`true`). */
            readonly https?: true | undefined;
            /** No addresses of link shorteners (`false`). */
            readonly shorteners?: false | undefined;
        } | undefined;
        /** What a repository must have instead where the box is ticked. */
        readonly exceptions?: readonly {
            /** Text of a box of the template. */
            readonly checkbox: string;
            /** Minimum age of the repository, for example `6mo`. */
            readonly age?: string | undefined;
            /** Its last commit is no older than that, for example `18mo`. */
            readonly 'commit-within'?: string | undefined;
            /** Minimum stars. */
            readonly stars?: number | undefined;
            /** Minimum contributors, bots aside. */
            readonly contributors?: number | undefined;
            /** Any licence (`true`), one that the OSI approved (`osi`), or a list of SPDX identifiers. */
            readonly license?: true | 'osi' | readonly string[] | undefined;
            /** No archived repositories (`false`). */
            readonly archived?: false | undefined;
            /** No forks (`false`). */
            readonly fork?: false | undefined;
            /** It has a readme (`true`). */
            readonly readme?: true | undefined;
            /** Topics, one of which it has. */
            readonly topics?: readonly string[] | undefined;
            /** A file that it has at its root. */
            readonly file?: string | undefined;
        }[] | undefined;
    }[] | {
        /** Minimum stars of a repository. */
        readonly stars?: number | undefined;
        /** Minimum age of a repository, for example `90d`. */
        readonly age?: string | undefined;
        /** Any licence (`true`), or a list of SPDX identifiers. */
        readonly license?: true | readonly string[] | undefined;
        /** Maximum new entries in one pull request; see also `proposal.entries`. */
        readonly entries?: number | undefined;
        /** No archived repositories (`false`). */
        readonly archived?: false | undefined;
    } | undefined;
    /** Requirements for a proposal itself. */
    readonly proposal?: {
        /** Maximum new entries in one pull request. */
        readonly entries?: number | undefined;
        /** Title of the pull request; `*` stands for anything. */
        readonly title?: string | undefined;
        /** All boxes of the template are ticked (`true`), those of exceptions and `owner-box` aside. */
        readonly checklist?: true | undefined;
        /** Box that the author of a linked project ticks. */
        readonly 'owner-box'?: string | undefined;
        /** Whether it is said that the same work was proposed before and declined. Default: `"note"`. */
        readonly 'declined-before'?: 'note' | 'off' | undefined;
    } | undefined;
    /** What happens to pull requests that wait; all of it is off unless it is set. */
    readonly triage?: {
        /** Whether pull requests get a label that says what they wait for. Default: `false`. */
        readonly labels?: boolean | undefined;
        /** Which pull requests are closed, and when. */
        readonly close?: {
            /** Requirements whose miss closes a pull request. */
            readonly rules?: readonly ('age' | 'commit-within' | 'stars' | 'contributors' | 'license' | 'archived' | 'fork' | 'readme' | 'topics' | 'file' | 'release-within' | 'downloads' | 'year' | 'venue' | 'https' | 'shorteners' | 'entries' | 'title' | 'checklist')[] | undefined;
            /** How long after the notice. Default: `"30d"`. */
            readonly after?: string | undefined;
        } | undefined;
        /** How long after the last word an author is reminded once. */
        readonly remind?: string | undefined;
    } | undefined;
    /** Texts for `/listkeeper decline WORD`. */
    readonly decline?: Readonly<Record<string, string>> | undefined;
    /** Looks whether existing entries still meet the requirements, and reports it in the rolling issue. Off unless it is set. */
    readonly upkeep?: {
        /** How often existing entries are looked at. Default: `"1mo"`. */
        readonly every?: string | undefined;
        /** Which requirements hold for existing entries. Default: `"same"`. */
        readonly rules?: 'same' | readonly ('age' | 'commit-within' | 'stars' | 'contributors' | 'license' | 'archived' | 'fork' | 'readme' | 'topics' | 'file' | 'release-within' | 'downloads' | 'year' | 'venue' | 'https' | 'shorteners' | 'entries' | 'title' | 'checklist')[] | undefined;
        /** Entries that were listed before this day are left alone. */
        readonly grandfathered?: string | undefined;
    } | undefined;
    /** What is posted on pull requests, and when. */
    readonly review?: {
        /** What is posted on a pull request; `init` starts with `summary`, which after ten pull requests offers `review` to the maintainers. Default: `"review"`. */
        readonly post?: 'review' | 'summary' | 'none' | undefined;
        /** Language of comments. Default: `"en"`. */
        readonly language?: 'en' | undefined;
        /** Maximum comments per review; the rest is in the summary. GitHub rejects reviews with more than about 32. Default: `10`. */
        readonly comments?: number | undefined;
        /** Which links a review checks: those the change adds, all links of the changed lists, or none. Default: `"added"`. */
        readonly links?: 'added' | 'all' | 'none' | undefined;
        /** Pull requests that are not reviewed. */
        readonly skip?: {
            /** People and bots whose pull requests are not reviewed. */
            readonly authors?: readonly string[] | undefined;
            /** Labels of pull requests that are not reviewed. */
            readonly labels?: readonly string[] | undefined;
            /** Whether drafts are skipped until they are ready for review. Default: `true`. */
            readonly drafts?: boolean | undefined;
        } | undefined;
    } | undefined;
};
export {};
