/** Runs before `npm start`, on any Node: installs what the lock file names, unless that is what is installed already. */
import { execSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** The packages of a lock file that this machine would install, as one comparable text. */
function packagesOf(path) {
  const { packages } = JSON.parse(readFileSync(path, 'utf8'))
  return packages
}

function isInstalled() {
  const installed = 'node_modules/.package-lock.json'
  if (!existsSync(installed) || !existsSync('node_modules/node/package.json')) return false
  const wanted = packagesOf('package-lock.json')
  const present = packagesOf(installed)
  return Object.entries(wanted).every(([name, { version, optional }]) => name === '' || optional || present[name]?.version === version)
}

if (!isInstalled()) {
  console.log('Installing what the lock file names, once ...')
  execSync('npm ci --no-audit --no-fund --loglevel=error', { stdio: 'inherit' })
}
