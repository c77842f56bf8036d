/** Whether a file at a full path below a folder is one that git would leave out (git-scm.com/docs/gitignore). */
export declare function openIgnored(folder: string, root: string): (full: string) => boolean;
