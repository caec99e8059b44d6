package no.barnevernsregister.intake.fil.side;

import no.barnevernsregister.intake.halvaar.side.Sideramme;
import no.barnevernsregister.intake.innsending.UgyldigInnsending;

/** Why a file was refused at once, and what to do. */
public final class Avvisning {

    private Avvisning() {}

    public static String av(Sideramme ramme, UgyldigInnsending feil) {
        return switch (feil.slag()) {
            case "tom-fil" -> ramme.ord("Filen er tom. Velg en annen.", "Fila er tom. Vel ei anna.");
            case "pakket-fil" ->
                ramme.ord(
                        "Filen er pakket (zip) eller et regneark. Pakk den ut, og last opp XML-filen.",
                        "Fila er pakka (zip) eller eit rekneark. Pakk ho ut, og last opp XML-fila.");
            case "ulesbar-xml" ->
                ramme.ord(
                        "Filen er ikke XML. Velg filen som fagsystemet laget for KOSTRA 15F.",
                        "Fila er ikkje XML. Vel fila som fagsystemet laga for KOSTRA 15F.");
            case "doctype" ->
                ramme.ord(
                        "Filen har en DOCTYPE. Det er ikke tillatt. Lag filen på nytt i fagsystemet.",
                        "Fila har ein DOCTYPE. Det er ikkje tillate. Lag fila på nytt i fagsystemet.");
            case "feil-rot", "mangler-avgiver" ->
                ramme.ord(
                        "Filen er XML, men ikke et årsuttrekk. Velg filen som fagsystemet laget for KOSTRA 15F.",
                        "Fila er XML, men ikkje eit årsuttrekk. Vel fila som fagsystemet laga for KOSTRA 15F.");
            default -> String.valueOf(feil.getMessage());
        };
    }

    public static String forStor(Sideramme ramme) {
        return ramme.ord(
                "Filen er større enn 200 MB og kan ikke tas imot.",
                "Fila er større enn 200 MB og kan ikkje takast imot.");
    }
}
