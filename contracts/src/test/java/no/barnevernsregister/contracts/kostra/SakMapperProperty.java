package no.barnevernsregister.contracts.kostra;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.barnevernsregister.contracts.bvr.Barnevern;
import no.barnevernsregister.contracts.bvr.Fagsystem;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import no.barnevernsregister.contracts.identitet.SyntetiskFodselsnummer;
import no.barnevernsregister.contracts.kostra.KostraSak.Grunn;
import no.barnevernsregister.contracts.typer.DokumentId;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import no.barnevernsregister.contracts.xml.BarnevernXml;
import no.barnevernsregister.contracts.xml.XmlDokument;
import no.barnevernsregister.contracts.xml.XsdValidering;

/** Whatever a client holds within the schema of the extract, its case holds the schema of the case message. */
class SakMapperProperty {

    private static final Organisasjonsnummer TJENESTE = new Organisasjonsnummer("964965226");

    @Property(tries = 300)
    void saken_folger_skjemaet_for_saker_naar_lovhjemlene_kan_leses(@ForAll("klienter") Individ individ) {
        KostraSak mappet = SakMapper.map(individ, TJENESTE, "00", 2025);
        var dokument = new Barnevern(
                new DokumentId(UUID.fromString("00000000-0000-4000-8000-000000000000")),
                OffsetDateTime.parse("2025-12-31T00:00:00+01:00"),
                null,
                new Fagsystem("KOSTRA", "KOSTRA", "15F"),
                new no.barnevernsregister.contracts.bvr.Avgiver(
                        TJENESTE.verdi(), new Kommunenummer("3401"), "Kongsvinger", null, null),
                mappet.sak());

        byte[] xml = BarnevernXml.skriv(dokument);

        boolean lovLest = mappet.mangler().stream().noneMatch(mangel -> mangel.grunn() == Grunn.LOVHJEMMEL);
        assertThat(XsdValidering.versjon(4).valider(XmlDokument.les(xml)).isEmpty())
                .isEqualTo(lovLest);
        assertThat(BarnevernXml.les(xml)).isEqualTo(dokument);
    }

    @Property(tries = 300)
    void ingenting_forsvinner(@ForAll("klienter") Individ individ) {
        var sak = SakMapper.map(individ, TJENESTE, "00", 2025).sak();

        assertThat(sak.melding()).hasSameSizeAs(individ.melding());
        assertThat(sak.undersokelse()).hasSize((int) individ.melding().stream()
                .filter(melding -> melding.undersokelse() != null)
                .count());
        assertThat(sak.plan()).hasSameSizeAs(individ.plan());
        assertThat(sak.tiltak()).hasSameSizeAs(individ.tiltak());
        assertThat(sak.flytting()).hasSameSizeAs(individ.flytting());
        assertThat(sak.objekter().map(objekt -> objekt.type() + "" + objekt.id()))
                .doesNotHaveDuplicates();
    }

    @Provide
    Arbitrary<Individ> klienter() {
        return Combinators.combine(
                        tekst(30),
                        dato(),
                        dato().injectNull(0.5),
                        numre().injectNull(0.2),
                        unike(meldinger()),
                        unike(planer()),
                        unike(tiltak()),
                        unike(flyttinger()))
                .as((id, start, slutt, nummer, meldinger, planer, tiltak, flyttinger) -> new Individ(
                        id,
                        start,
                        slutt,
                        "2025/1",
                        nummer,
                        null,
                        null,
                        null,
                        null,
                        "A",
                        slutt == null ? "2" : "1",
                        meldinger,
                        planer,
                        tiltak,
                        flyttinger));
    }

    private static <T extends Klientdel> Arbitrary<List<T>> unike(Arbitrary<T> en) {
        return en.list().ofMaxSize(4).uniqueElements(Klientdel::id);
    }

    private static Arbitrary<Fodselsnummer> numre() {
        return Combinators.combine(
                        dato(), Arbitraries.of("1", "2"), Arbitraries.integers().between(250, 450))
                .as((fodt, kjonn, nummer) ->
                        SyntetiskFodselsnummer.lag(fodt, kjonn, nummer).orElse(new Fodselsnummer("17852500100")));
    }

    private static Arbitrary<Melding> meldinger() {
        var undersokelser = Combinators.combine(
                        Arbitraries.of("U1", "U2"),
                        dato(),
                        dato().injectNull(0.3),
                        Arbitraries.of("1", "5").injectNull(0.3),
                        tekst(1000).injectNull(0.5),
                        innhold())
                .as(Undersokelse::new);
        var meldere = Combinators.combine(
                        Arbitraries.of("1", "22", "25"), tekst(1000).injectNull(0.5))
                .as(Melder::new)
                .list()
                .ofMaxSize(3);
        return Combinators.combine(
                        tekst(30),
                        dato(),
                        dato().injectNull(0.3),
                        Arbitraries.of("1", "2", "4").injectNull(0.3),
                        meldere,
                        innhold(),
                        undersokelser.injectNull(0.4))
                .as(Melding::new);
    }

    private static Arbitrary<Plan> planer() {
        return Combinators.combine(
                        tekst(30), dato(), dato().injectNull(0.5), dato().injectNull(0.5), Arbitraries.of("1", "8"))
                .as(Plan::new);
    }

    private static Arbitrary<Tiltak> tiltak() {
        return Combinators.combine(
                        tekst(30),
                        dato(),
                        dato().injectNull(0.5),
                        lover(),
                        lover().list().ofMaxSize(3),
                        Combinators.combine(
                                        Arbitraries.of("1.1", "2.99", "8.3"),
                                        tekst(1000).injectNull(0.5))
                                .as(Kategori::new),
                        innhold(),
                        Combinators.combine(
                                        Arbitraries.of("1", "4"), tekst(1000).injectNull(0.5))
                                .as(Opphevelse::new)
                                .injectNull(0.6))
                .as(Tiltak::new);
    }

    private static Arbitrary<Lovhjemmel> lover() {
        return Combinators.combine(
                        Arbitraries.of("BVL", "bvl 2021", "Barnevernsloven", "Arveloven"),
                        Arbitraries.of("4", "kap 5", "10"),
                        Arbitraries.of("1", "§ 12", "4-12", "3A"),
                        Arbitraries.of("a", "B", "", "æ").injectNull(0.3),
                        Arbitraries.of("1", "2 og 3", "", "andre").injectNull(0.3),
                        Arbitraries.of("1", "", "x").injectNull(0.3))
                .as(Lovhjemmel::new);
    }

    private static Arbitrary<Flytting> flyttinger() {
        return Combinators.combine(
                        tekst(30),
                        dato(),
                        Combinators.combine(
                                        Arbitraries.of("1.1.1", "2.9"),
                                        tekst(300).injectNull(0.5))
                                .as(ArsakFra::new),
                        Combinators.combine(Arbitraries.of("1", "9"), tekst(300).injectNull(0.5))
                                .as(FlyttingTil::new))
                .as(Flytting::new);
    }

    private static Arbitrary<List<Saksinnhold>> innhold() {
        return Combinators.combine(Arbitraries.of("1", "18", "36"), tekst(1000).injectNull(0.5))
                .as(Saksinnhold::new)
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<LocalDate> dato() {
        return Arbitraries.integers()
                .between(0, 9_000)
                .map(dag -> LocalDate.of(2001, 1, 1).plusDays(dag));
    }

    private static Arbitrary<String> tekst(int lengst) {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withChars("æøåÆØÅ§\n\t")
                .ofMinLength(1)
                .ofMaxLength(lengst);
    }
}
