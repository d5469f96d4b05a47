// The words in use. One language for now; every component takes its words from here.
export { en as t } from './en';
