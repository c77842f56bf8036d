export { t as fixAndRegenerate, n as fixSource } from "./shell-fix2.js";
