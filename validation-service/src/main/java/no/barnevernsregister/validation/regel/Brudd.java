package no.barnevernsregister.validation.regel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import no.barnevernsregister.contracts.bvr.Saksobjekt;
import no.barnevernsregister.contracts.bvr.Slettet;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.kostra.Avgiver;
import no.barnevernsregister.contracts.kostra.Klientdel;
import no.barnevernsregister.contracts.typer.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * A place where a rule is broken.
 *
 * @param sted the record that breaks it, as it was read; it tells where in the document
 * @param type kind of the element, for example {@code Melding}; {@code Sak} for the case itself
 * @param id the element's own id; absent when it is not a UUID
 * @param migrert whether the element carries a MigrertId
 * @param verdier the values that the rule looked at; never the number or name of a person, nor free text
 * @param alvorlighet another one than the rule's, for the few rules with two
 * @param tekst another one than the rule's, for the few rules with two
 */
public record Brudd(
        Object sted,
        String type,
        @Nullable UUID id,
        boolean migrert,
        Map<String, String> verdier,
        @Nullable Alvorlighet alvorlighet,
        @Nullable Tekst tekst) {

    /** A breach by an object of the case, with pairs of name and value; an absent value is left out. */
    public static Brudd ved(Saksobjekt objekt, @Nullable Object... navnOgVerdi) {
        return new Brudd(
                objekt,
                objekt.type().navn(),
                objekt.id(),
                objekt.migrertId() != null,
                verdier(navnOgVerdi),
                null,
                null);
    }

    /** A breach by a part of an object, such as a claim or a status; it is migrated when the object is. */
    public static Brudd vedDel(
            Saksobjekt objekt, Object del, String type, @Nullable UUID id, @Nullable Object... navnOgVerdi) {
        return new Brudd(
                del, type, id == null ? objekt.id() : id, objekt.migrertId() != null, verdier(navnOgVerdi), null, null);
    }

    /** A breach by the case itself. */
    public static Brudd ved(Saksgrunnlag grunnlag, @Nullable Object... navnOgVerdi) {
        var sak = grunnlag.sak();
        return new Brudd(
                grunnlag.sakSomLest(),
                "Sak",
                sak.id().verdi(),
                sak.migrertId() != null,
                verdier(navnOgVerdi),
                null,
                null);
    }

    /** A breach by a tombstone, which names the object that it deletes. */
    public static Brudd ved(Slettet stein, @Nullable Object... navnOgVerdi) {
        return new Brudd(stein, "Slettet", stein.id(), false, verdier(navnOgVerdi), null, null);
    }

    /** A breach by what the envelope of the case says, such as its sender. */
    public static Brudd vedKonvolutt(Saksgrunnlag grunnlag, Object sted, String type, @Nullable Object... navnOgVerdi) {
        return new Brudd(sted, type, grunnlag.sak().id().verdi(), false, verdier(navnOgVerdi), null, null);
    }

    /** A breach by a client of the yearly extract or one of its objects; their ids are no UUIDs and may be anything. */
    public static Brudd ved(Klientdel del, @Nullable Object... navnOgVerdi) {
        return new Brudd(del, del.getClass().getSimpleName(), null, false, verdier(navnOgVerdi), null, null);
    }

    /** A breach by a part of a client's object, such as a reporter or a legal basis. */
    public static Brudd vedDelAvKlient(Object del, String type, @Nullable Object... navnOgVerdi) {
        return new Brudd(del, type, null, false, verdier(navnOgVerdi), null, null);
    }

    /** A breach by the sender of a yearly extract. */
    public static Brudd ved(Avgiver avgiver, @Nullable Object... navnOgVerdi) {
        return new Brudd(avgiver, "Avgiver", null, false, verdier(navnOgVerdi), null, null);
    }

    /** The same breach with another severity than the rule's. */
    public Brudd som(Alvorlighet annen) {
        return new Brudd(sted, type, id, migrert, verdier, annen, tekst);
    }

    /** The same breach in other words than the rule's. */
    public Brudd medTekst(String nb, String nn) {
        return new Brudd(sted, type, id, migrert, verdier, alvorlighet, new Tekst(nb, nn));
    }

    private static Map<String, String> verdier(@Nullable Object... navnOgVerdi) {
        Map<String, String> verdier = new LinkedHashMap<>();
        for (int i = 0; i < navnOgVerdi.length; i += 2) {
            Object verdi = navnOgVerdi[i + 1];
            if (verdi != null) {
                verdier.put(String.valueOf(navnOgVerdi[i]), verdi.toString());
            }
        }
        return Collections.unmodifiableMap(verdier);
    }
}
