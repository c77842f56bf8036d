export { t as hostSettings, n as secretsOf } from "./shell-host-settings.js";
