package no.barnevernsregister.validation.katalog;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.rapport.Regelkatalog;
import no.barnevernsregister.contracts.rapport.Regelkatalog.Format;
import no.barnevernsregister.contracts.rapport.Regelkatalog.Mildning;
import no.barnevernsregister.validation.regel.Mykning;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regeleksempel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Regelsett;
import no.barnevernsregister.validation.regel.bvr.Bvrregler;
import no.barnevernsregister.validation.regel.kostra.Kostraregler;

/** Makes the catalogue of what the rules say of themselves. */
public final class Katalogbygger {

    private Katalogbygger() {}

    public static Regelkatalog bygg() {
        return new Regelkatalog(
                Regelsett.VERSJON,
                Stream.of(
                                Formregler.ALLE.stream(),
                                av(Format.BVR, omtaler(Bvrregler.ALLE), Regeleksempel::dokument),
                                av(Format.KOSTRA15F, omtaler(Kostraregler.AVGIVER), UnaryOperator.identity()),
                                av(Format.KOSTRA15F, omtaler(Kostraregler.INDIVID), UnaryOperator.identity()))
                        .flatMap(regler -> regler)
                        .toList());
    }

    static String nokkel(Format format, String id) {
        return switch (format) {
            case BVR -> "bvr:" + id;
            case KOSTRA15F -> "15f:" + id;
            case FELLES -> "felles:" + id;
        };
    }

    private static Stream<Regelomtale> omtaler(List<? extends Regel<?>> regler) {
        return regler.stream().map(Regel::omtale);
    }

    private static Stream<Regelkatalog.Regel> av(
            Format format, Stream<Regelomtale> omtaler, UnaryOperator<String> heltEksempel) {
        return omtaler.map(omtale -> av(format, omtale, heltEksempel));
    }

    private static Regelkatalog.Regel av(Format format, Regelomtale omtale, UnaryOperator<String> heltEksempel) {
        return new Regelkatalog.Regel(
                nokkel(format, omtale.id()),
                omtale.id(),
                omtale.nasjonalId(),
                format,
                omtale.element(),
                omtale.alvorlighet(),
                mildning(omtale.mykning()),
                omtale.gyldigFra(),
                omtale.gyldigTil(),
                omtale.tekst(),
                omtale.gjorDette(),
                omtale.lov(),
                omtale.merknad(),
                omtale.eksempel() == null
                        ? null
                        : heltEksempel.apply(omtale.eksempel()).strip());
    }

    private static Mildning mildning(Mykning mykning) {
        return switch (mykning) {
            case ALDRI -> Mildning.ALDRI;
            case GENERELL -> Mildning.FRA_KOSTRA;
            case ERKLART -> Mildning.MIGRERT;
        };
    }
}
