// Reactions, which comments of both kinds take alike: one of each kind from each account.
import { created, noContent, ok, type Reply } from '../answers.ts'
import { viewReaction } from '../views/issues.ts'
import { nextId, type Reaction } from '../world.ts'
import { actor, byId, type Context, listPage, remove } from './route.ts'

type ListInput = { content?: string | undefined; per_page?: number | undefined; page?: number | undefined }

export function listReactions(call: Context & { input: ListInput }, reactions: readonly Reaction[]): Reply {
  const { content } = call.input
  const shown = reactions.filter((reaction) => !content || reaction.content === content)
  return listPage(call, shown, (reaction) => viewReaction(call.world, reaction))
}

/** 201 for a new reaction, 200 for one that the account has left before. */
export function addReaction(call: Context & { input: { content: string } }, reactions: Reaction[]): Reply {
  const { world, input } = call
  const user = actor(call)
  const found = reactions.find((other) => other.user.id === user.id && other.content === input.content)
  if (found) return ok(viewReaction(world, found))
  const reaction = { id: nextId(world), user, content: input.content, createdAt: world.clock.now }
  reactions.push(reaction)
  return created(viewReaction(world, reaction))
}

export function removeReaction(call: Context & { input: { reaction_id: number } }, reactions: Reaction[]): Reply {
  remove(reactions, byId(reactions, call.input.reaction_id))
  return noContent()
}
