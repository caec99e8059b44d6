/** The attacker: works on what a reader can download, with code of its own that shares nothing with the suppressor. */
package no.barnevernsregister.prikking.revisor;
