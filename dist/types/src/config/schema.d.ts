/** The configuration: one schema that gives its types, its defaults, the JSON Schema for editors and the errors. */
import * as z from 'zod';
/** The options that each rule has where none are given. */
export declare function ruleDefaults(): Record<string, unknown>;
/** The least and the most that options of a run of links take; times in milliseconds. */
export declare const linkRanges: {
    readonly perHost: readonly [1, 100];
    readonly timeout: readonly [1, 600000];
    readonly deadline: readonly [0, 86400000];
};
/** The whole configuration file. Every default is here and nowhere else. */
export declare const configSchema: z.ZodObject<{
    enabled: z.ZodDefault<z.ZodBoolean>;
    locale: z.ZodDefault<z.ZodString>;
    lists: z.ZodDefault<z.ZodArray<z.ZodObject<{
        files: z.ZodArray<z.ZodString>;
        translations: z.ZodDefault<z.ZodArray<z.ZodString>>;
        sections: z.ZodDefault<z.ZodArray<z.ZodObject<{
            under: z.ZodOptional<z.ZodString>;
            container: z.ZodOptional<z.ZodEnum<{
                list: "list";
                paragraph: "paragraph";
                quote: "quote";
                table: "table";
            }>>;
            entry: z.ZodOptional<z.ZodArray<z.ZodString>>;
            like: z.ZodDefault<z.ZodArray<z.ZodString>>;
            fields: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodObject<{
                shape: z.ZodOptional<z.ZodArray<z.ZodString>>;
                wrap: z.ZodOptional<z.ZodEnum<{
                    "[[x](u)]": "[[x](u)]";
                    "[[x]](u)": "[[x]](u)";
                    "[x](u)": "[x](u)";
                }>>;
                labels: z.ZodOptional<z.ZodArray<z.ZodString>>;
                terminator: z.ZodOptional<z.ZodString>;
                case: z.ZodOptional<z.ZodEnum<{
                    lower: "lower";
                    upper: "upper";
                }>>;
                maxLength: z.ZodOptional<z.ZodInt>;
                enum: z.ZodOptional<z.ZodArray<z.ZodString>>;
            }, z.core.$strict>>>;
            order: z.ZodOptional<z.ZodEnum<{
                alpha: "alpha";
                "date-desc": "date-desc";
                none: "none";
            }>>;
        }, z.core.$strict>>>;
        contents: z.ZodPrefault<z.ZodObject<{
            exclude: z.ZodDefault<z.ZodArray<z.ZodString>>;
            depth: z.ZodOptional<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            repair: z.ZodDefault<z.ZodEnum<{
                "after-merge": "after-merge";
                commit: "commit";
                off: "off";
                "pull-request": "pull-request";
            }>>;
        }, z.core.$strict>>;
    }, z.core.$strict>>>;
    rules: z.ZodPrefault<z.ZodObject<{
        "canonical-url": z.ZodOptional<z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>, z.ZodTuple<[z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>], null>, z.ZodTuple<[z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>, z.ZodType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>], null>]>>;
        "entry-format": z.ZodOptional<z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>, z.ZodTuple<[z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>], null>, z.ZodTuple<[z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>, z.ZodType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>], null>]>>;
        "entry-order": z.ZodOptional<z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>, z.ZodTuple<[z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>], null>, z.ZodTuple<[z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>, z.ZodType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>], null>]>>;
        "entry-requirements": z.ZodOptional<z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>, z.ZodTuple<[z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>], null>, z.ZodTuple<[z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>, z.ZodType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>], null>]>>;
        "entry-spacing": z.ZodOptional<z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>, z.ZodTuple<[z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>], null>, z.ZodTuple<[z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>, z.ZodType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>], null>]>>;
        "link-label": z.ZodOptional<z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>, z.ZodTuple<[z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>], null>, z.ZodTuple<[z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>, z.ZodType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>], null>]>>;
        "link-syntax": z.ZodOptional<z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>, z.ZodTuple<[z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>], null>, z.ZodTuple<[z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>, z.ZodType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>], null>]>>;
        "no-broken-targets": z.ZodOptional<z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>, z.ZodTuple<[z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>], null>, z.ZodTuple<[z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>, z.ZodType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>], null>]>>;
        "no-conflicting-links": z.ZodOptional<z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>, z.ZodTuple<[z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>], null>, z.ZodTuple<[z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>, z.ZodType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>], null>]>>;
        "no-deceptive-links": z.ZodOptional<z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>, z.ZodTuple<[z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>], null>, z.ZodTuple<[z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>, z.ZodType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>], null>]>>;
        "no-duplicate-entries": z.ZodOptional<z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>, z.ZodTuple<[z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>], null>, z.ZodTuple<[z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>, z.ZodType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>], null>]>>;
        "no-empty-sections": z.ZodOptional<z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>, z.ZodTuple<[z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>], null>, z.ZodTuple<[z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>, z.ZodType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>], null>]>>;
        "no-invisible-characters": z.ZodOptional<z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>, z.ZodTuple<[z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>], null>, z.ZodTuple<[z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>, z.ZodType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>], null>]>>;
        "no-lost-entries": z.ZodOptional<z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>, z.ZodTuple<[z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>], null>, z.ZodTuple<[z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>, z.ZodType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>], null>]>>;
        "no-mojibake": z.ZodOptional<z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>, z.ZodTuple<[z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>], null>, z.ZodTuple<[z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>, z.ZodType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>], null>]>>;
        "no-tracking-parameters": z.ZodOptional<z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>, z.ZodTuple<[z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>], null>, z.ZodTuple<[z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>, z.ZodType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>], null>]>>;
        "table-of-contents": z.ZodOptional<z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>, z.ZodTuple<[z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>], null>, z.ZodTuple<[z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            on: "on";
            warn: "warn";
            warning: "warning";
        }>, z.ZodBoolean, z.ZodLiteral<0 | 1 | 2>]>, z.ZodType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>], null>]>>;
    }, z.core.$strict>>;
    accept: z.ZodDefault<z.ZodArray<z.ZodObject<{
        url: z.ZodString;
        reason: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>>;
    repair: z.ZodDefault<z.ZodArray<z.ZodEnum<{
        "canonical-url": "canonical-url";
        "entry-format": "entry-format";
        "entry-order": "entry-order";
        "entry-spacing": "entry-spacing";
        "link-label": "link-label";
        "link-syntax": "link-syntax";
        "no-broken-targets": "no-broken-targets";
        "no-conflicting-links": "no-conflicting-links";
        "no-deceptive-links": "no-deceptive-links";
        "no-duplicate-entries": "no-duplicate-entries";
        "no-empty-sections": "no-empty-sections";
        "no-invisible-characters": "no-invisible-characters";
        "no-lost-entries": "no-lost-entries";
        "no-mojibake": "no-mojibake";
        "no-tracking-parameters": "no-tracking-parameters";
    }>>>;
    autofix: z.ZodDefault<z.ZodArray<z.ZodEnum<{
        "canonical-url": "canonical-url";
        "entry-format": "entry-format";
        "entry-order": "entry-order";
        "entry-spacing": "entry-spacing";
        "link-label": "link-label";
        "link-syntax": "link-syntax";
        "no-broken-targets": "no-broken-targets";
        "no-conflicting-links": "no-conflicting-links";
        "no-deceptive-links": "no-deceptive-links";
        "no-duplicate-entries": "no-duplicate-entries";
        "no-empty-sections": "no-empty-sections";
        "no-invisible-characters": "no-invisible-characters";
        "no-lost-entries": "no-lost-entries";
        "no-mojibake": "no-mojibake";
        "no-tracking-parameters": "no-tracking-parameters";
        "table-of-contents": "table-of-contents";
    }>>>;
    links: z.ZodPrefault<z.ZodObject<{
        exclude: z.ZodDefault<z.ZodArray<z.ZodString>>;
        timeout: z.ZodDefault<z.ZodString>;
        'per-host': z.ZodDefault<z.ZodInt>;
        deadline: z.ZodDefault<z.ZodString>;
        recheck: z.ZodDefault<z.ZodString>;
        dead: z.ZodPrefault<z.ZodObject<{
            failures: z.ZodDefault<z.ZodInt>;
            days: z.ZodDefault<z.ZodInt>;
        }, z.core.$strict>>;
        ignore: z.ZodDefault<z.ZodArray<z.ZodObject<{
            url: z.ZodString;
            until: z.ZodOptional<z.ZodISODate>;
            reason: z.ZodString;
        }, z.core.$strict>>>;
        registries: z.ZodPrefault<z.ZodObject<{
            arxiv: z.ZodOptional<z.ZodUnion<readonly [z.ZodURL, z.ZodLiteral<false>]>>;
            doi: z.ZodOptional<z.ZodUnion<readonly [z.ZodURL, z.ZodLiteral<false>]>>;
            github: z.ZodOptional<z.ZodUnion<readonly [z.ZodURL, z.ZodLiteral<false>]>>;
            huggingface: z.ZodOptional<z.ZodUnion<readonly [z.ZodURL, z.ZodLiteral<false>]>>;
            npm: z.ZodOptional<z.ZodUnion<readonly [z.ZodURL, z.ZodLiteral<false>]>>;
            openreview: z.ZodOptional<z.ZodUnion<readonly [z.ZodURL, z.ZodLiteral<false>]>>;
            pubmed: z.ZodOptional<z.ZodUnion<readonly [z.ZodURL, z.ZodLiteral<false>]>>;
            pypi: z.ZodOptional<z.ZodUnion<readonly [z.ZodURL, z.ZodLiteral<false>]>>;
            youtube: z.ZodOptional<z.ZodUnion<readonly [z.ZodURL, z.ZodLiteral<false>]>>;
        }, z.core.$strict>>;
        archive: z.ZodDefault<z.ZodUnion<readonly [z.ZodURL, z.ZodLiteral<false>]>>;
        memory: z.ZodDefault<z.ZodEnum<{
            branch: "branch";
            issue: "issue";
        }>>;
    }, z.core.$strict>>;
    require: z.ZodOptional<z.ZodObject<{
        stars: z.ZodOptional<z.ZodInt>;
        age: z.ZodOptional<z.ZodString>;
        license: z.ZodOptional<z.ZodUnion<readonly [z.ZodLiteral<true>, z.ZodArray<z.ZodString>]>>;
        entries: z.ZodOptional<z.ZodInt>;
        archived: z.ZodOptional<z.ZodLiteral<false>>;
    }, z.core.$strict>>;
    review: z.ZodPrefault<z.ZodObject<{
        post: z.ZodDefault<z.ZodEnum<{
            none: "none";
            review: "review";
            summary: "summary";
        }>>;
        language: z.ZodDefault<z.ZodLiteral<"en">>;
        comments: z.ZodDefault<z.ZodInt>;
        links: z.ZodDefault<z.ZodEnum<{
            added: "added";
            all: "all";
            none: "none";
        }>>;
        skip: z.ZodPrefault<z.ZodObject<{
            authors: z.ZodDefault<z.ZodArray<z.ZodString>>;
            labels: z.ZodDefault<z.ZodArray<z.ZodString>>;
            drafts: z.ZodDefault<z.ZodBoolean>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type Config = z.output<typeof configSchema>;
