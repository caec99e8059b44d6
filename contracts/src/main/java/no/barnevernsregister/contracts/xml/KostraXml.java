package no.barnevernsregister.contracts.xml;

import java.util.OptionalLong;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import no.barnevernsregister.contracts.identitet.Fodselsnummer.Slag;
import no.barnevernsregister.contracts.kostra.Avgiver;
import no.barnevernsregister.contracts.kostra.Individ;

/** Reads the parts of a yearly extract. Reading takes what the schema takes; run {@link XsdValidering} first. */
public final class KostraXml {

    /** A client and where its objects stand in the file. */
    public record Klient(Individ individ, Plasseringer plasseringer) {}

    /** The sender and where it stands in the file. */
    public record Sender(Avgiver avgiver, Plasseringer plasseringer) {}

    private KostraXml() {}

    /**
     * Reads one client.
     *
     * @throws UlesbarXml when it is no Individ
     */
    public static Klient individ(XmlDokument del) {
        var plasseringer = new Plasseringer();
        return new Klient((Individ) Postkodek.av(Individ.class).les(del.rot(), plasseringer), plasseringer);
    }

    /**
     * A number that two clients have in common when, and only when, they have the same national identity number. It is not
     * the number itself.
     *
     * @param del one client, which need not hold the schema
     * @param salt an odd number, the same for the whole comparison
     * @return none without a number whose control digits hold, and for surrogates, which are no person's own
     */
    public static OptionalLong likhet(XmlDokument del, long salt) {
        String sifre = del.attributt("Fodselsnummer").orElse("");
        try {
            var nummer = new Fodselsnummer(sifre);
            boolean surrogat = nummer.slag() == Slag.SURROGAT || nummer.slag() == Slag.UFODT;
            // An odd factor permutes the whole numbers of 64 bits, so no two numbers meet.
            return surrogat || !nummer.harKontrollsifre()
                    ? OptionalLong.empty()
                    : OptionalLong.of(Long.parseLong(sifre) * (salt | 1));
        } catch (IllegalArgumentException e) {
            return OptionalLong.empty();
        }
    }

    /**
     * Reads the sender.
     *
     * @throws UlesbarXml when it is no Avgiver
     */
    public static Sender avgiver(XmlDokument del) {
        var plasseringer = new Plasseringer();
        return new Sender((Avgiver) Postkodek.av(Avgiver.class).les(del.rot(), plasseringer), plasseringer);
    }
}
