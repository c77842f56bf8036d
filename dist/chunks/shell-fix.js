export { t as fixAndRegenerate, n as fixSource, r as namedOnly } from "./shell-fix2.js";
