package no.barnevernsregister.validation.korpus;

/** How documents of one folder of the corpus are answered. */
interface Kontroll {

    Utfall kontroller(Korpusfil.Innhold innhold);

    /** The way that a folder is answered: {@code bvr}, {@code bvr-v3} when the sender names version 3, {@code 15f}. */
    static Kontroll av(String mappe) {
        if (mappe.equals("bvr")) {
            return new Bvrkontroll(null);
        }
        if (mappe.startsWith("bvr-v")) {
            return new Bvrkontroll(Integer.valueOf(mappe.substring("bvr-v".length())));
        }
        if (mappe.equals("15f")) {
            return new Arsfilkontroll();
        }
        throw new IllegalArgumentException("Ingen kontroll for mappen " + mappe);
    }
}
