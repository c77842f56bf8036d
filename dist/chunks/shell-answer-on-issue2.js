export { t as answerOn } from "./shell-answer-on-issue.js";
