// A worker of the service as a process of its own that asks links on loopback alone, so that it can be killed in the middle of a sweep.
import { loadPackages } from '../../src/serve/packages.ts'
import { serve } from '../../src/serve/serve.ts'
import { readSettings } from '../../src/serve/settings.ts'
import { loopbackLinks } from './web.ts'

const service = await serve(
  readSettings(process.env, 'worker', () => ''),
  {
    packages: await loadPackages(),
    say: (text) => process.stdout.write(`${text}\n`),
    write: (line) => process.stderr.write(line),
    links: loopbackLinks,
    spacing: 0,
  },
)
process.once('SIGTERM', () => void service.close().then(() => process.exit(0)))
