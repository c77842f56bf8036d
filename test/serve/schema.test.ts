// The tables of the service: those of an older version are brought up to date, with what is in them.
import { expect, test } from 'vitest'
import { openEmbedded } from '../../src/serve/store/database.ts'
import { migrate, steps } from '../../src/serve/store/schema.ts'
import { packages } from './rig.ts'

test('each older version becomes the newest, and keeps what it holds', async () => {
  const database = await openEmbedded(await packages())
  try {
    for (let version = 1; version < steps.length; version++) {
      await migrate(database, steps.slice(0, version))
      await database.query('delete from listkeeper.repository')
      await database.query(`insert into listkeeper.repository (id, installation, owner, name) values (7, 8, 'octo', 'list')`)
      await migrate(database)
      expect(await database.query('select owner, number from listkeeper.repository, listkeeper.version')).toEqual([
        { owner: 'octo', number: steps.length },
      ])
      // Once more changes nothing.
      await migrate(database)
      await database.query('drop schema listkeeper cascade')
    }
  } finally {
    await database.close()
  }
})
