<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" version="3.22.16-Białowieża" styleCategories="Symbology|Labeling">
 <renderer-v2 type="categorizedSymbol" enableorderby="0" attr="CASE WHEN attribute($currentfeature, 'flag') = 'single' THEN 'single' ELSE &quot;role&quot; END" forceraster="0" symbollevels="0" referencescale="-1">
  <categories>
   <category symbol="0" render="true" value="core" label="Urban center" />
   <category symbol="1" render="true" value="hinterland" label="Area that depends on it" />
   <category symbol="2" render="true" value="reassigned" label="Joined from a dissolved territory" />
   <category symbol="4" render="true" value="reserve" label="Joined at the end, from the reserve list" />
   <category symbol="5" render="true" value="repair" label="Moved so that its territory is in one piece" />
   <category symbol="6" render="true" value="hand" label="Placed by hand" />
   <category symbol="7" render="true" value="single" label="A territory of its own" />
   <category symbol="3" render="true" value="unassigned" label="No territory" />
  </categories>
  <symbols>
   <symbol type="fill" force_rhr="0" name="0" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleFill" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="191,91,23,255" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="255,255,255,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.12" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" force_rhr="0" name="1" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleFill" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="201,223,238,255" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="255,255,255,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.12" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" force_rhr="0" name="2" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleFill" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="204,121,167,255" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="255,255,255,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.12" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" force_rhr="0" name="3" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleFill" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="189,189,189,255" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="255,255,255,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.12" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" force_rhr="0" name="4" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleFill" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="116,169,207,255" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="255,255,255,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.12" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" force_rhr="0" name="5" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleFill" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="68,170,140,255" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="255,255,255,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.12" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" force_rhr="0" name="6" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleFill" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="240,220,90,255" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="255,255,255,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.12" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" force_rhr="0" name="7" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleFill" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="238,233,220,255" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="150,145,130,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.12" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerGeometryType>2</layerGeometryType>
</qgis>
