package no.barnevernsregister.validation.cli;

import java.io.InputStream;
import java.util.Optional;
import no.barnevernsregister.contracts.hendelse.Format;
import no.barnevernsregister.contracts.xml.UlesbarXml;
import no.barnevernsregister.contracts.xml.XmlDokument;
import no.barnevernsregister.contracts.xml.XmlStrom;

/** Tells the two formats apart by how they begin; both have the root Barnevern. */
final class Formatgjenkjenning {

    private Formatgjenkjenning() {}

    /**
     * Reads as little as it can.
     *
     * @param ellers what it is taken for when it looks like neither
     */
    static Format gjenkjenn(InputStream fil, Format ellers) {
        try (var strom = new XmlStrom(fil)) {
            XmlDokument rot = strom.rot();
            return switch (rot.navn()) {
                case "Avgiver", "Individ" -> Format.KOSTRA15F;
                case "Barnevern" ->
                    rot.attributt("Id").or(() -> rot.attributt("DatoUttrekk")).isPresent()
                            ? Format.BVR
                            : etterForsteBarn(strom.neste(rot), ellers);
                default -> ellers;
            };
        } catch (UlesbarXml e) {
            return ellers;
        }
    }

    private static Format etterForsteBarn(Optional<XmlDokument> barn, Format ellers) {
        return switch (barn.map(XmlDokument::navn).orElse("")) {
            case "Fagsystem", "Sak" -> Format.BVR;
            case "Avgiver", "Individ" -> Format.KOSTRA15F;
            default -> ellers;
        };
    }
}
