// Issues, their comments, labels and reactions as GitHub's API shows them.
import { type Comment, fullName, type Issue, isoTime, type Label, type Reaction, type World } from '../world.ts'
import { associationOf, type Json, nodeId, viewUser } from './accounts.ts'
import { apiUrl, webUrl } from './repositories.ts'

export function viewLabel(world: World, issue: Pick<Issue, 'repository'>, label: Label): Json {
  return {
    id: label.id,
    node_id: nodeId('LA', label.id),
    url: `${apiUrl(world, issue.repository)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: false,
    description: label.description,
  }
}

export function viewReaction(world: World, reaction: Reaction): Json {
  return {
    id: reaction.id,
    node_id: nodeId('REA', reaction.id),
    user: viewUser(world, reaction.user),
    content: reaction.content,
    created_at: isoTime(reaction.createdAt),
  }
}

export function viewReactionCounts(url: string, reactions: readonly Reaction[]): Json {
  const contents = ['+1', '-1', 'laugh', 'hooray', 'confused', 'heart', 'rocket', 'eyes']
  const counts = contents.map((content) => [content, reactions.filter((one) => one.content === content).length])
  return { url: `${url}/reactions`, total_count: reactions.length, ...Object.fromEntries(counts) }
}

export function viewIssue(world: World, issue: Issue): Json {
  const { repository, pull } = issue
  const url = `${apiUrl(world, repository)}/issues/${issue.number}`
  const web = `${webUrl(repository)}/${pull ? 'pull' : 'issues'}/${issue.number}`
  const pullUrl = `${apiUrl(world, repository)}/pulls/${issue.number}`
  return {
    id: issue.id,
    node_id: nodeId(pull ? 'PR' : 'I', issue.id),
    url,
    repository_url: apiUrl(world, repository),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: web,
    number: issue.number,
    title: issue.title,
    user: viewUser(world, issue.user),
    labels: issue.labels.map((label) => viewLabel(world, issue, label)),
    state: issue.state,
    state_reason: issue.stateReason,
    locked: false,
    assignee: issue.assignees[0] ? viewUser(world, issue.assignees[0]) : null,
    assignees: issue.assignees.map((user) => viewUser(world, user)),
    milestone: null,
    comments: issue.comments.length,
    created_at: isoTime(issue.createdAt),
    updated_at: isoTime(issue.updatedAt),
    closed_at: issue.closedAt === undefined ? null : isoTime(issue.closedAt),
    closed_by: null,
    author_association: associationOf(repository, issue.user),
    active_lock_reason: null,
    body: issue.body,
    reactions: viewReactionCounts(url, []),
    timeline_url: `${url}/timeline`,
    performed_via_github_app: null,
    ...(pull && {
      draft: pull.draft,
      pull_request: {
        url: pullUrl,
        html_url: web,
        diff_url: `${web}.diff`,
        patch_url: `${web}.patch`,
        merged_at: pull.mergedAt === undefined ? null : isoTime(pull.mergedAt),
      },
    }),
  }
}

export function viewComment(world: World, issue: Issue, comment: Comment): Json {
  const { repository } = issue
  const url = `${apiUrl(world, repository)}/issues/comments/${comment.id}`
  const place = issue.pull ? 'pull' : 'issues'
  return {
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    url,
    html_url: `https://github.com/${fullName(repository)}/${place}/${issue.number}#issuecomment-${comment.id}`,
    issue_url: `${apiUrl(world, repository)}/issues/${issue.number}`,
    user: viewUser(world, comment.user),
    created_at: isoTime(comment.createdAt),
    updated_at: isoTime(comment.updatedAt),
    author_association: associationOf(repository, comment.user),
    body: comment.body,
    reactions: viewReactionCounts(url, comment.reactions),
    performed_via_github_app: null,
  }
}
