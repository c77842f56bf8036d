/** A configuration as a maintainer makes it who removes `# ` before the rules that `init` read: all of them, or some. */
export function turnedOn(config: string, takes: (line: string) => boolean = () => true): string {
  return config.replace(/^# ( *(?:- |[a-z-]+:)[^\n]*)$/gm, (line, own: string) => (!own.startsWith('yaml-') && takes(own) ? own : line))
}
