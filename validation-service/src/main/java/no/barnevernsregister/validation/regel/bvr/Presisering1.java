package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.contracts.bvr.Flytting;
import no.barnevernsregister.contracts.bvr.Sak;
import no.barnevernsregister.contracts.bvr.Saksobjekt;
import no.barnevernsregister.contracts.bvr.Tiltak;
import no.barnevernsregister.contracts.bvr.Undersokelse;
import no.barnevernsregister.contracts.bvr.Vedtak;
import no.barnevernsregister.contracts.kodeverk.Kodeverk;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;
import org.jspecify.annotations.Nullable;

/** What a code of these lists leaves open is told in words; the rules of the source leave these places out. */
public final class Presisering1 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.advarsel("Presisering 1", "Sak")
            .tekst(
                    "Koden krever at du skriver hva det gjelder, men presiseringen mangler.",
                    "Koden krev at du skriv kva det gjeld, men presiseringa manglar.")
            .gjorDette(
                    "Skriv en presisering, eller velg en kode som passer.",
                    "Skriv ei presisering, eller vel ein kode som passar.")
            .merknad(
                    "Gjelder grunnlaget for tiltak, konklusjonen på undersøkelser og på krav, og årsaken til og målet for flyttinger."
                            + " Andre koder som krever presisering, har sin egen regel. En presisering av bare mellomrom regnes som manglende.")
            .eksempel("""
                    <Flytting Id="00000000-0000-4000-8000-000000000003" SluttDato="2026-01-12">
                      <ArsakFra Kode="2.1"/>
                      <FlyttingTil Kode="8"/>
                    </Flytting>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        Sak sak = grunnlag.sak();
        return Stream.of(
                        sak.undersokelse().stream().flatMap(Presisering1::i),
                        sak.tiltak().stream().flatMap(Presisering1::i),
                        sak.vedtak().stream().flatMap(Presisering1::i),
                        sak.flytting().stream().flatMap(Presisering1::i))
                .flatMap(brudd -> brudd);
    }

    private static Stream<Brudd> i(Undersokelse undersokelse) {
        var konklusjon = undersokelse.konklusjon();
        return konklusjon != null
                        && mangler(Kodeverk.UNDERSOKELSE_KONKLUSJON, konklusjon.kode(), konklusjon.presisering())
                ? Stream.of(ved(undersokelse, konklusjon, "Konklusjon/Kode", konklusjon.kode()))
                : Stream.empty();
    }

    private static Stream<Brudd> i(Tiltak tiltak) {
        return tiltak.tiltaksgrunnlag().stream()
                .filter(en -> mangler(Kodeverk.SAKSINNHOLD, en.kode(), en.presisering()))
                .map(en -> ved(tiltak, en, "Tiltaksgrunnlag/Kode", en.kode()));
    }

    private static Stream<Brudd> i(Vedtak vedtak) {
        return vedtak.krav().stream().flatMap(krav -> {
            var konklusjon = krav.konklusjon();
            return konklusjon != null && mangler(Kodeverk.KRAV_KONKLUSJON, konklusjon.kode(), konklusjon.presisering())
                    ? Stream.of(
                            Brudd.vedDel(vedtak, konklusjon, "Krav", krav.id(), "Konklusjon/Kode", konklusjon.kode()))
                    : Stream.empty();
        });
    }

    private static Stream<Brudd> i(Flytting flytting) {
        var fra = flytting.arsakFra();
        var til = flytting.flyttingTil();
        return Stream.concat(
                mangler(Kodeverk.ARSAK_FRA, fra.kode(), fra.presisering())
                        ? Stream.of(ved(flytting, fra, "ArsakFra/Kode", fra.kode()))
                        : Stream.empty(),
                mangler(Kodeverk.FLYTTING_TIL, til.kode(), til.presisering())
                        ? Stream.of(ved(flytting, til, "FlyttingTil/Kode", til.kode()))
                        : Stream.empty());
    }

    private static boolean mangler(Kodeverk verk, String kode, @Nullable String presisering) {
        return verk.kreverPresisering(kode) && Presisering.mangler(presisering);
    }

    private static Brudd ved(Saksobjekt objekt, Object del, String felt, String kode) {
        return Brudd.vedDel(objekt, del, objekt.type().navn(), null, felt, kode);
    }
}
