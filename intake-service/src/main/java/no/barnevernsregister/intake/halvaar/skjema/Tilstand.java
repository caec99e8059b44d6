package no.barnevernsregister.intake.halvaar.skjema;

import no.barnevernsregister.contracts.typer.Tekst;

/** How far a form has come; a step exists only on the state where it is legal. */
public sealed interface Tilstand {

    /** The service has it. */
    sealed interface HosTjenesten extends Tilstand {
        default Sendt send() {
            return new Sendt();
        }
    }

    /** The county governor has had it, and may return it. */
    sealed interface HosStatsforvalteren extends Tilstand {
        default Returnert returner(String melding) {
            return new Returnert(melding);
        }
    }

    record Kladd() implements HosTjenesten {}

    /** The county governor has sent it back; the message says what to mend. */
    record Returnert(String melding) implements HosTjenesten {

        public Returnert {
            if (melding.isBlank()) {
                throw new IllegalArgumentException("Skriv hva tjenesten skal rette.");
            }
        }
    }

    record Sendt() implements HosStatsforvalteren {
        public Godkjent godkjenn() {
            return new Godkjent();
        }
    }

    record Godkjent() implements HosStatsforvalteren {
        public Mottatt motta() {
            return new Mottatt();
        }
    }

    record Mottatt() implements Tilstand {}

    /** Its name in the database and in exports. */
    default String kode() {
        return switch (this) {
            case Kladd _ -> "KLADD";
            case Returnert _ -> "RETURNERT";
            case Sendt _ -> "SENDT";
            case Godkjent _ -> "GODKJENT";
            case Mottatt _ -> "MOTTATT";
        };
    }

    /** What people call it. */
    default Tekst navn() {
        return switch (this) {
            case Kladd _ -> new Tekst("Kladd", "Kladd");
            case Returnert _ -> new Tekst("Returnert", "Returnert");
            case Sendt _ -> new Tekst("Sendt", "Send");
            case Godkjent _ -> new Tekst("Godkjent", "Godkjend");
            case Mottatt _ -> new Tekst("Mottatt av Bufdir", "Motteken av Bufdir");
        };
    }

    /** The state of that name. */
    static Tilstand av(String kode, String melding) {
        return switch (kode) {
            case "KLADD" -> new Kladd();
            case "RETURNERT" -> new Returnert(melding);
            case "SENDT" -> new Sendt();
            case "GODKJENT" -> new Godkjent();
            case "MOTTATT" -> new Mottatt();
            default -> throw new IllegalArgumentException("Ukjent tilstand: " + kode);
        };
    }
}
