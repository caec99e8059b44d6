package no.barnevernsregister.validation.regel;

import java.time.LocalDate;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.typer.Tekst;
import org.jspecify.annotations.Nullable;

/** Says of a rule what there is to say, one thing a line, so that a lawyer can read it. */
public final class Omtalebygger {

    private final String id;
    private final String element;
    private final Alvorlighet alvorlighet;
    private Mykning mykning;
    private LocalDate gyldigFra = LocalDate.of(2013, 1, 1);
    private @Nullable LocalDate gyldigTil;
    private @Nullable String nasjonal;
    private @Nullable Tekst tekst;
    private @Nullable Tekst gjorDette;
    private @Nullable String lov;
    private @Nullable String merknad;
    private @Nullable String eksempel;

    Omtalebygger(String id, String element, Alvorlighet alvorlighet) {
        this.id = id;
        this.element = element;
        this.alvorlighet = alvorlighet;
        this.mykning = alvorlighet == Alvorlighet.ERROR ? Mykning.GENERELL : Mykning.ALDRI;
    }

    /** Its value in the national report. */
    public Omtalebygger nasjonal(String ruleId) {
        this.nasjonal = ruleId;
        return this;
    }

    /** It holds from 1 January of the year; 2013 unless said. */
    public Omtalebygger fra(int aar) {
        this.gyldigFra = LocalDate.of(aar, 1, 1);
        return this;
    }

    /** The last day on which it held. */
    public Omtalebygger til(LocalDate dag) {
        this.gyldigTil = dag;
        return this;
    }

    /** The rule itself says that it is a warning for migrated data, whatever the channel. */
    public Omtalebygger mykesForMigrerte() {
        this.mykning = Mykning.ERKLART;
        return this;
    }

    public Omtalebygger tekst(String nb, String nn) {
        this.tekst = new Tekst(nb, nn);
        return this;
    }

    public Omtalebygger gjorDette(String nb, String nn) {
        this.gjorDette = new Tekst(nb, nn);
        return this;
    }

    public Omtalebygger lov(String paragraf) {
        this.lov = paragraf;
        return this;
    }

    /** The reading chosen where the source is open. */
    public Omtalebygger merknad(String setning) {
        this.merknad = setning;
        return this;
    }

    public Omtalebygger eksempel(String xml) {
        this.eksempel = xml.strip();
        return this;
    }

    /**
     * The description.
     *
     * @throws IllegalStateException when it lacks its sentences
     */
    public Regelomtale ferdig() {
        if (tekst == null || gjorDette == null) {
            throw new IllegalStateException(id + " mangler tekst eller råd.");
        }
        return new Regelomtale(
                id,
                nasjonal,
                element,
                alvorlighet,
                mykning,
                gyldigFra,
                gyldigTil,
                tekst,
                gjorDette,
                lov,
                merknad,
                eksempel);
    }
}
