/** Statistical disclosure control of linked tables: small counts are hidden so that nobody can compute them. */
package no.barnevernsregister.prikking;
