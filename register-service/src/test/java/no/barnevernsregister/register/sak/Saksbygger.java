package no.barnevernsregister.register.sak;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.barnevernsregister.contracts.bvr.Avgiver;
import no.barnevernsregister.contracts.bvr.Barnevern;
import no.barnevernsregister.contracts.bvr.Begrepstype;
import no.barnevernsregister.contracts.bvr.Ettervern;
import no.barnevernsregister.contracts.bvr.Fagsystem;
import no.barnevernsregister.contracts.bvr.Flytting;
import no.barnevernsregister.contracts.bvr.Kategori;
import no.barnevernsregister.contracts.bvr.Konklusjon;
import no.barnevernsregister.contracts.bvr.Lovhjemmel;
import no.barnevernsregister.contracts.bvr.Melding;
import no.barnevernsregister.contracts.bvr.MeldingKonklusjon;
import no.barnevernsregister.contracts.bvr.OversendelseFylkesnemnd;
import no.barnevernsregister.contracts.bvr.Personalia;
import no.barnevernsregister.contracts.bvr.Plan;
import no.barnevernsregister.contracts.bvr.Relasjon;
import no.barnevernsregister.contracts.bvr.Sak;
import no.barnevernsregister.contracts.bvr.Saksobjekt;
import no.barnevernsregister.contracts.bvr.Slettet;
import no.barnevernsregister.contracts.bvr.Tiltak;
import no.barnevernsregister.contracts.bvr.Undersokelse;
import no.barnevernsregister.contracts.bvr.UndersokelseKonklusjon;
import no.barnevernsregister.contracts.bvr.Vedtak;
import no.barnevernsregister.contracts.hendelse.Kanal;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import no.barnevernsregister.contracts.identitet.SyntetiskFodselsnummer;
import no.barnevernsregister.contracts.typer.Bydelsnummer;
import no.barnevernsregister.contracts.typer.DokumentId;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.typer.SakId;
import org.jspecify.annotations.Nullable;

/** A merged case that grows: what validation-service would hand over after each document. */
public final class Saksbygger {

    private static int lopenummer;

    private final SakId id = new SakId(UUID.randomUUID());
    private final List<Saksobjekt> objekter = new ArrayList<>();
    private final List<Slettet> gravsteiner = new ArrayList<>();
    private Kommunenummer kommune = new Kommunenummer("5634");
    private @Nullable Bydelsnummer bydel;
    private String uttrekk = "2024-01-02T10:00:00+01:00";
    private @Nullable LocalDate slutt;
    private @Nullable Boolean avsluttet;
    private boolean slettet;
    private Kanal kanal = Kanal.FAGSYSTEM;

    private Saksbygger() {}

    /** A case of a boy born 5 May 2015 with a number of his own. */
    public static Saksbygger enSak() {
        return utenPersonalia().med(personalia(nyttNummer(), "2015-05-05", "1"));
    }

    public static Saksbygger utenPersonalia() {
        return new Saksbygger();
    }

    public static Fodselsnummer nyttNummer() {
        while (true) {
            var nummer = SyntetiskFodselsnummer.lag(
                    LocalDate.of(2015, 5, 5).plusDays(lopenummer / 500), "1", lopenummer++ % 500);
            if (nummer.isPresent()) {
                return nummer.get();
            }
        }
    }

    public static Personalia personalia(Fodselsnummer nummer, String fodt, String kjonn) {
        return new Personalia(
                UUID.randomUUID(), LocalDate.of(2024, 1, 1), nummer, LocalDate.parse(fodt), kjonn, null, false);
    }

    public static Melding melding(String fra, @Nullable String til) {
        var konklusjon = til == null ? null : new MeldingKonklusjon(LocalDate.parse(til), "2", false);
        return new Melding(UUID.randomUUID(), null, LocalDate.parse(fra), false, List.of(), List.of(), konklusjon);
    }

    public static Undersokelse undersokelse(String fra, String til) {
        var konklusjon = new UndersokelseKonklusjon(LocalDate.parse(til), "1", "fri tekst");
        return new Undersokelse(
                UUID.randomUUID(), null, LocalDate.parse(fra), false, List.of(), null, null, konklusjon);
    }

    public static Tiltak tiltak(String fra, @Nullable String til) {
        return new Tiltak(
                UUID.randomUUID(),
                null,
                LocalDate.parse(fra),
                false,
                new Lovhjemmel("BVL2021", "3", "1", List.of(), List.of(), List.of()),
                List.of(),
                new Kategori("3.6", null),
                List.of(),
                null,
                null,
                null,
                til == null ? null : new Konklusjon(LocalDate.parse(til)));
    }

    public static Relasjon relasjon(Saksobjekt fra, Saksobjekt til) {
        return relasjon(fra.id().toString(), fra.type(), til);
    }

    public static Relasjon relasjon(String fraId, Begrepstype fraType, Saksobjekt til) {
        return new Relasjon(UUID.randomUUID(), fraId, fraType, til.id(), til.type(), false);
    }

    /** With this object; it takes the place of one of the same kind and id. */
    public Saksbygger med(Saksobjekt objekt) {
        return uten(objekt).og(objekt);
    }

    public Saksbygger med(Tiltaksbygger tiltak) {
        return med(tiltak.bygg());
    }

    /** As when the object is sent again marked ErSlettet. */
    public Saksbygger merketSlettet(Saksobjekt objekt) {
        return med(objekt.somSlettet());
    }

    public Saksbygger medGravstein(Begrepstype type, UUID objekt, String dag) {
        gravsteiner.add(new Slettet(objekt, type, LocalDate.parse(dag)));
        return this;
    }

    public Saksbygger utenGravsteiner() {
        gravsteiner.clear();
        return this;
    }

    public Saksbygger i(String nummer) {
        kommune = new Kommunenummer(nummer);
        return this;
    }

    public Saksbygger iBydel(String nummer) {
        bydel = new Bydelsnummer(nummer);
        return this;
    }

    public Saksbygger utenBydel() {
        bydel = null;
        return this;
    }

    public Saksbygger gjenapnet() {
        slutt = null;
        return this;
    }

    public Saksbygger trukketUt(String tidspunkt) {
        uttrekk = tidspunkt;
        return this;
    }

    /** The case system's own flag, which says nothing of an end. */
    public Saksbygger merketAvsluttet() {
        avsluttet = true;
        return this;
    }

    public Saksbygger lukket(String dag) {
        slutt = LocalDate.parse(dag);
        return this;
    }

    public Saksbygger trukketTilbake(boolean tilbake) {
        slettet = tilbake;
        return this;
    }

    public Saksbygger fra(Kanal annen) {
        kanal = annen;
        return this;
    }

    public SakId id() {
        return id;
    }

    public Kommunenummer kommune() {
        return kommune;
    }

    public @Nullable Bydelsnummer bydel() {
        return bydel;
    }

    public OffsetDateTime uttrekk() {
        return OffsetDateTime.parse(uttrekk);
    }

    public Kanal kanal() {
        return kanal;
    }

    /** The message of which the case is now the content. */
    public Barnevern melding(DokumentId dokument, @Nullable DokumentId forrige) {
        return new Barnevern(
                dokument,
                uttrekk(),
                forrige,
                new Fagsystem("Fjordsak AS", "Fjordsak", "4.2"),
                new Avgiver("958935420", kommune, "Kommunen", bydel, bydel == null ? null : "Bydelen"),
                sak());
    }

    private Sak sak() {
        return new Sak(
                id,
                null,
                LocalDate.of(2024, 1, 1),
                slutt,
                "2024/1",
                avsluttet,
                slettet,
                alle(Personalia.class),
                alle(Melding.class),
                alle(Undersokelse.class),
                alle(Plan.class),
                alle(Tiltak.class),
                alle(Vedtak.class),
                alle(Ettervern.class),
                alle(OversendelseFylkesnemnd.class),
                alle(Flytting.class),
                alle(Relasjon.class),
                gravsteiner);
    }

    private <T extends Saksobjekt> List<T> alle(Class<T> type) {
        return objekter.stream().filter(type::isInstance).map(type::cast).toList();
    }

    public Saksbygger uten(Saksobjekt objekt) {
        objekter.removeIf(en -> en.type() == objekt.type() && en.id().equals(objekt.id()));
        return this;
    }

    private Saksbygger og(Saksobjekt objekt) {
        objekter.add(objekt);
        return this;
    }
}
