// src/webhook.ts
/** Actions after which the text of the change, its base or the wish for a review may be another. */
const reviewedActions = [
	"opened",
	"reopened",
	"synchronize",
	"edited",
	"ready_for_review",
	"labeled",
	"unlabeled"
];
/** The pull request of a payload, or a sentence that says why there is nothing to review. */
function toPullRequest({ action, pull_request: pull, repository }) {
	if (!pull || !repository) return "The event tells of no pull request.";
	if (action !== void 0 && !reviewedActions.includes(action)) return `There is nothing to review after \`${action}\`.`;
	if (pull.state === "closed") return "The pull request is closed.";
	return {
		owner: repository.owner.login,
		repo: repository.name,
		number: pull.number,
		head: pull.head.sha,
		base: pull.base.ref,
		author: pull.user?.login ?? "ghost",
		isDraft: pull.draft ?? false,
		labels: pull.labels?.map(({ name }) => name) ?? [],
		...pull.title === void 0 ? {} : { title: pull.title },
		...pull.body === void 0 ? {} : { body: pull.body ?? "" },
		...pull.head.ref !== void 0 && pull.head.repo?.full_name === `${repository.owner.login}/${repository.name}` ? { branch: pull.head.ref } : {}
	};
}
// src/events.ts
/** The task of an event (docs.github.com, events that trigger workflows; webhook events and payloads); `home` is the repository where a payload names none, as that of a schedule. */
function taskOf(name, payload, home) {
	const event = payload;
	const { repository } = event;
	const place = repository ? {
		owner: repository.owner.login,
		repo: repository.name
	} : home;
	const branch = repository?.default_branch ?? "main";
	switch (name) {
		case "pull_request":
		case "pull_request_target": {
			const pull = toPullRequest(event);
			return typeof pull === "string" ? {
				kind: "nothing",
				why: pull
			} : {
				kind: "review",
				pull,
				isNews: event.action === void 0 || /^(?:opened|synchronize)$/.test(event.action)
			};
		}
		case "pull_request_review_thread": {
			const pull = toPullRequest({
				...event,
				action: void 0
			});
			return typeof pull === "string" ? {
				kind: "nothing",
				why: pull
			} : {
				kind: "review",
				pull,
				isNews: true
			};
		}
		case "pull_request_review_comment": {
			const { comment } = event;
			if (!(event.action === "created" && comment?.in_reply_to_id != null && comment.user?.type !== "Bot")) return {
				kind: "nothing",
				why: "Only answers of people in a thread are read."
			};
			const pull = toPullRequest({
				...event,
				action: void 0
			});
			return typeof pull === "string" ? {
				kind: "nothing",
				why: pull
			} : {
				kind: "review",
				pull,
				isNews: true
			};
		}
		case "issue_comment": {
			const { issue, comment, action } = event;
			if (!place || !issue || !comment) return {
				kind: "nothing",
				why: "The event tells of no comment."
			};
			return {
				kind: "answer",
				comment: {
					...place,
					number: issue.number,
					isPullRequest: issue.pull_request !== void 0,
					commentId: comment.id,
					author: comment.user?.login ?? "ghost",
					authorType: comment.user?.type ?? "User",
					body: comment.body ?? "",
					action: action ?? "created"
				},
				issueBody: issue.body ?? "",
				branch
			};
		}
		case "push":
			if (!place || event.after === void 0 || event.deleted) return {
				kind: "nothing",
				why: "The push brings no commit."
			};
			if (event.ref !== `refs/heads/${branch}`) return {
				kind: "nothing",
				why: "Only the default branch is repaired."
			};
			return {
				kind: "repair",
				target: {
					...place,
					branch,
					commit: event.after
				},
				...event.commits?.some(({ message }) => /listkeeper\/take-|Listkeeper: take/.test(message)) ? { landsTaken: true } : {}
			};
		case "schedule":
		case "workflow_dispatch": return place ? {
			kind: "sweep",
			target: place
		} : {
			kind: "nothing",
			why: "The event tells of no repository."
		};
		case "merge_group": return place && event.merge_group ? {
			kind: "merge-group",
			target: {
				...place,
				commit: event.merge_group.head_sha
			}
		} : {
			kind: "nothing",
			why: "Each pull request in the merge group was checked separately."
		};
		default: return {
			kind: "nothing",
			why: `There is nothing to do on \`${name}\`: listkeeper reviews pull requests, sweeps links and answers comments.`
		};
	}
}
export { reviewedActions as n, taskOf as t };
