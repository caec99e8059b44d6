package no.barnevernsregister.publishing.geografi;

import no.barnevernsregister.publishing.nokkeltall.Tekst;

/** What a region is, in the order in which readers meet them. */
public enum Regiontype {
    BYDEL,
    KOMMUNE,
    /** A service that several municipalities share. */
    TJENESTE,
    FYLKE,
    BARNEVERNSREGION,
    KOSTRAGRUPPE,
    STORRELSE,
    ASSS,
    LAND_UTEN_OSLO,
    LAND;

    public Tekst navn() {
        return switch (this) {
            case BYDEL -> new Tekst("Bydel", "Bydel", "City district");
            case KOMMUNE -> new Tekst("Kommune", "Kommune", "Municipality");
            case TJENESTE -> new Tekst("Interkommunal tjeneste", "Interkommunal teneste", "Intermunicipal service");
            case FYLKE -> new Tekst("Fylke", "Fylke", "County");
            case BARNEVERNSREGION -> new Tekst("Barnevernsregion", "Barnevernsregion", "Child welfare region");
            case KOSTRAGRUPPE -> new Tekst("KOSTRA-gruppe", "KOSTRA-gruppe", "KOSTRA group");
            case STORRELSE -> new Tekst("Kommunestørrelse", "Kommunestorleik", "Size of municipality");
            case ASSS -> new Tekst("ASSS-kommunene", "ASSS-kommunane", "The ASSS municipalities");
            case LAND_UTEN_OSLO -> new Tekst("Landet uten Oslo", "Landet utan Oslo", "Norway without Oslo");
            case LAND -> new Tekst("Hele landet", "Heile landet", "Norway");
        };
    }
}
